import { virtual } from '@guidepup/virtual-screen-reader'
import { vi } from 'vitest'

/** What a screen reader announces for a part of the page, from start to end. */
export async function read(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container })
  try {
    const first = await virtual.lastSpokenPhrase()
    // The end is announced like the start: "end of main".
    while ((await virtual.lastSpokenPhrase()) !== `end of ${first}`) await virtual.next()
    const phrases = await virtual.spokenPhraseLog()
    // If the part already has the focus, its start is announced twice.
    return phrases.slice(phrases.lastIndexOf(first))
  } finally {
    await virtual.stop()
  }
}

/** The landmarks of a page. */
const landmarks = /^(heading|region|complementary|navigation|search|form|figure|table|radiogroup), /

/** The landmarks of a page in order. */
export function outline(phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => landmarks.test(phrase))
}

/** A table row as it's read cell by cell: each cell with its column header, after the row header. */
export function readRow(phrases: readonly string[], name: string): readonly string[] {
  const start = phrases.findIndex((phrase) => phrase.startsWith(`rowheader, ${name}`))
  const end = phrases.findIndex((phrase, index) => index > start && phrase.startsWith('end of row, '))
  const cells = named(phrases.slice(start, end), 'cell')
  // The top left corner may be a header itself, or empty.
  const columns = named(phrases, 'columnheader').slice(-cells.length)
  return cells.map((cell, index) => `${name}, ${columns[index]}: ${cell}`)
}

function named(phrases: readonly string[], role: string): readonly string[] {
  return phrases.filter((phrase) => phrase.startsWith(`${role}, `)).map((phrase) => phrase.slice(role.length + 2))
}

/** Waits until a screen reader that follows along has announced something, and returns all announcements. */
export async function heard(act: () => Promise<unknown>, until: RegExp): Promise<readonly string[]> {
  await virtual.start({ container: document.body })
  try {
    await virtual.clearSpokenPhraseLog()
    await act()
    return await vi.waitFor(
      async () => {
        const phrases = await virtual.spokenPhraseLog()
        if (!phrases.some((phrase) => until.test(phrase))) throw new Error(`heard: ${phrases.join(' | ')}`)
        return phrases
      },
      { timeout: 10_000 },
    )
  } finally {
    await virtual.stop()
  }
}

/** Live announcements, independent of the focus. Of a region that was emptied, screen readers say nothing. */
export function announced(phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => /^(polite|assertive): ./.test(phrase))
}
