import type { Page } from '@playwright/test'

/** What a reader looks for: by what it is and what it is called, as assistive technology has it. */
export interface Query {
  readonly role: Parameters<Page['getByRole']>[0]
  /** The whole name, or a pattern. */
  readonly name?: string | RegExp
  readonly level?: number
  readonly checked?: boolean
  readonly within?: Query
  /** Which of several, from 0; the first where it is not said. */
  readonly nth?: number
}

export type KeyName = 'Enter' | 'Escape' | 'Space' | 'Tab'

/**
 * A reader with a browser, whatever drives it. What is acted on is waited for, and an error says what was not found;
 * what is read is read as it is now: of what is not there, the count is 0, and texts are empty.
 */
export interface Reader {
  /** Opens an address of the site, and waits until the page answers. */
  open(address: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** The path with its query. */
  address(): Promise<string>

  click(query: Query): Promise<void>
  focus(query: Query): Promise<void>
  /** Types into a field, letter by letter. */
  type(query: Query, text: string): Promise<void>
  /** Chooses from a menu what is called so. */
  choose(query: Query, label: string): Promise<void>
  press(key: KeyName): Promise<void>

  count(query: Query): Promise<number>
  text(query: Query): Promise<string>
  value(query: Query): Promise<string>
  focused(query: Query): Promise<boolean>
  /** An attribute of the root of the page. */
  rootAttribute(name: string): Promise<string | null>
}
