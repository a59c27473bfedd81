import { expect, test } from 'vitest'
import { fitLines, fitPasted } from '#domain/team/fit-pasted.ts'

const link = 'https://example.org/board?a=Ana~v2.people-to99'

test('a text that fits is pasted as it is', () => {
  for (const text of ['', link, `  ${link}\r\n\r\n${link}\n`, 'x'.repeat(200)]) {
    expect(fitPasted(text, 200)).toEqual({ text, rest: '' })
  }
})

test('a longer one ends before the first link that doesn’t fit', () => {
  const { text, rest } = fitPasted(`${link} ${link} ${link}`, 2.5 * link.length)
  expect(text.trim()).toBe(`${link} ${link}`)
  expect(rest).toBe(link)
  const wrapped = link.replace('v2.', 'v2.\n ')
  expect(fitPasted(`word ${wrapped} word`, 5 + wrapped.length - 2)).toEqual({ text: 'word ', rest: `${wrapped} word` })
})

test('a million lines become one, which a browser can lay out', () => {
  expect(fitPasted('\n'.repeat(1_000_000))).toEqual({ text: '', rest: '' })
  const { text } = fitPasted('a\n'.repeat(500_000))
  expect(text).not.toContain('\n')
  expect(fitLines('a\n'.repeat(100))).toBe('a\n'.repeat(100))
})

test('a link after blank lines is pasted', () => {
  expect(fitPasted('\n'.repeat(100_000) + link)).toEqual({ text: link, rest: '' })
})
