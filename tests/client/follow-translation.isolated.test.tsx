import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { followTranslation } from '#client/follow-translation.ts'
import { emulateTranslator } from '#tests/translator.ts'

interface RowsProps {
  readonly count: number
  /** Comes and goes before the rest of its sentence. */
  readonly note?: string
}

/** Text as React splits it up: next to other text, next to elements, and alone in an element. */
function Rows({ count, note }: RowsProps) {
  return (
    <main>
      <p>{count} of 25 rows</p>
      <p>
        {note}
        {note !== undefined && <em> Really.</em>} The last, <strong>number {count}</strong>, is <b>{count}</b>.
      </p>
      {note !== undefined && 'Loose text'}
      <p>Always the same.</p>
    </main>
  )
}

const text = (count: number, note = '') =>
  note === ''
    ? `${count} of 25 rows The last, number ${count}, is ${count}.Always the same.`
    : `${count} of 25 rows${note} Really. The last, number ${count}, is ${count}.Loose textAlways the same.`

const shown = () => screen.getByRole('main').textContent

/** Texts of the page that aren't translated. */
function untranslated(): readonly string[] {
  const walker = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.trim() && !node.parentElement?.closest('font')) texts.push(node.nodeValue)
  return texts
}

const showOriginal = followTranslation(document)
/** Observers run in microtasks, one after the other. */
const observed = () => new Promise((resolve) => setTimeout(resolve))

for (const how of ['replaces', 'moves'] as const) {
  test(`a translator that ${how} text: what React renders is shown, and translated again`, async () => {
    const { rerender, unmount } = render(<Rows count={1} />)
    const stop = emulateTranslator(how)
    await observed()
    expect(untranslated()).toEqual([])
    for (const [count, note] of [[2], [3, 'A note.'], [4, 'Another.'], [5], [6, 'Once more.']] as const) {
      rerender(<Rows count={count} {...(note !== undefined && { note })} />)
      await observed()
      expect(shown()).toBe(text(count, note))
      expect(untranslated()).toEqual([])
    }
    stop()
    unmount()
  })
}

test('the original can be shown again, by the page and by the translator', async () => {
  const { rerender } = render(<Rows count={1} note="A note." />)
  const stop = emulateTranslator()
  await observed()
  stop()
  for (const font of document.querySelectorAll('p:first-child > font')) font.remove()
  await observed()
  expect(shown()).toBe(text(1, 'A note.'))
  expect(untranslated()).toEqual(['1', ' of 25 rows'])
  showOriginal()
  expect(document.querySelector('font')).toBeNull()
  expect(shown()).toBe(text(1, 'A note.'))
  rerender(<Rows count={2} />)
  expect(shown()).toBe(text(2))
})
