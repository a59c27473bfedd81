import type { Page } from '@playwright/test'

/** A query by role and name, as assistive technology sees them. */
export interface Query {
  readonly role: Parameters<Page['getByRole']>[0]
  /** The whole name, or a pattern. */
  readonly name?: string | RegExp
  readonly level?: number
  readonly checked?: boolean
  readonly within?: Query
  /** Which of several matches, from 0; the first by default. */
  readonly nth?: number
}

export type KeyName = 'Enter' | 'Escape' | 'Space' | 'Tab'

/**
 * A reader with a browser, independent of the driver. Actions wait for their element, and errors say what wasn't found.
 * Queries read the current state: for missing elements, the count is 0 and texts are empty.
 */
export interface Reader {
  /** Opens an address of the site, and waits until the page is ready. */
  open(address: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** The path with its query. */
  address(): Promise<string>

  click(query: Query): Promise<void>
  focus(query: Query): Promise<void>
  /** Types into a field, letter by letter. */
  type(query: Query, text: string): Promise<void>
  /** Selects the menu option with that name. */
  choose(query: Query, label: string): Promise<void>
  press(key: KeyName): Promise<void>

  count(query: Query): Promise<number>
  text(query: Query): Promise<string>
  value(query: Query): Promise<string>
  focused(query: Query): Promise<boolean>
  /** An attribute of the page's root element. */
  rootAttribute(name: string): Promise<string | null>
}
