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

  /** Opens a page of another site. */
  visit(address: string): Promise<void>
  /** The page's frames, in order. */
  frames(): Promise<readonly Frame[]>
}

/** What a reader sees of a frame. */
export interface Frame {
  /** In pixels. */
  readonly height: number
  /** The text of its main part; empty if it may not be shown here. */
  readonly text: string
  /** How much of it can only be scrolled to, in pixels. */
  readonly hidden: number
  readonly isDark: boolean
}

/** Runs in a frame, and gives what can't be seen from outside. */
export const lookInFrame = `(() => {
  const { scrollHeight, clientHeight } = document.documentElement
  const main = document.querySelector('main')
  const [lightness] = main === null ? [] : getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/) ?? []
  return { text: main?.innerText ?? '', hidden: scrollHeight - clientHeight, isDark: Number(lightness) < 0.5 }
})()`
