import { virtual } from '@guidepup/virtual-screen-reader'
import { vi } from 'vitest'

/** What a screen reader says of a part of the page, from its beginning to its end. */
export async function read(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container })
  try {
    const first = await virtual.lastSpokenPhrase()
    // The end is told as the beginning was: "end of main".
    while ((await virtual.lastSpokenPhrase()) !== `end of ${first}`) await virtual.next()
    const phrases = await virtual.spokenPhraseLog()
    // Where the part has the focus already, its beginning is said twice.
    return phrases.slice(phrases.lastIndexOf(first))
  } finally {
    await virtual.stop()
  }
}

/** The parts of a page that can be jumped to. */
const landmarks = /^(heading|region|complementary|navigation|search|form|figure|table|radiogroup), /

/** The parts of a page in the order in which they come. */
export function outline(phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => landmarks.test(phrase))
}

/** A row of a table as it is read cell by cell: each with the head of its column, after that of the row. */
export function readRow(phrases: readonly string[], name: string): readonly string[] {
  const start = phrases.findIndex((phrase) => phrase.startsWith(`rowheader, ${name}`))
  const end = phrases.findIndex((phrase, index) => index > start && phrase.startsWith('end of row, '))
  const cells = named(phrases.slice(start, end), 'cell')
  // The corner above the heads of the rows may be a head itself, or nothing.
  const columns = named(phrases, 'columnheader').slice(-cells.length)
  return cells.map((cell, index) => `${name}, ${columns[index]}: ${cell}`)
}

function named(phrases: readonly string[], role: string): readonly string[] {
  return phrases.filter((phrase) => phrase.startsWith(`${role}, `)).map((phrase) => phrase.slice(role.length + 2))
}

/** Waits until a screen reader that follows what is done has said something, and gives all that it said. */
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

/** What came of itself, without the focus. */
export function announced(phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase))
}
