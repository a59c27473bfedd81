import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { hasEarlyTexts } from '#client/early-texts.ts'

const board = new URL('https://example.org/board?a=1#top')

beforeEach(() => window.sessionStorage.clear())

test('what was typed early belongs to one address', () => {
  expect(hasEarlyTexts(board)).toBe(false)
  window.sessionStorage.setItem('cio-or-cto:early:/board?a=1', '{"Paste":"half"}')
  expect(hasEarlyTexts(board)).toBe(true)
  expect(hasEarlyTexts(new URL('/board', board))).toBe(false)
})

test('storage that’s blocked has none', () => {
  const blocked = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  onTestFinished(() => blocked.mockRestore())
  expect(hasEarlyTexts(board)).toBe(false)
})
