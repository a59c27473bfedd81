import { afterEach, expect, test, vi } from 'vitest'
import { keepTyped, mostTyped, typedIn, typedTexts } from '#state/typed-texts.ts'

const name = 'cio-or-cto:typed'
const stored = () => window.sessionStorage.getItem(name) ?? ''

/** What a page of the same tab reads when it's loaded again. */
function reload(value = stored()) {
  typedTexts.setState({ texts: {} })
  window.sessionStorage.setItem(name, value)
  typedTexts.refresh()
}

afterEach(() => {
  vi.restoreAllMocks()
  typedTexts.setState({ texts: {} })
  window.sessionStorage.clear()
  window.localStorage.clear()
})

test('what’s typed is there after a reload, until it’s emptied, and never on the device itself', () => {
  keepTyped('one', 'half a sent')
  keepTyped('other', 'x')
  reload()
  expect([typedIn('one'), typedIn('other'), typedIn('none')]).toEqual(['half a sent', 'x', ''])
  keepTyped('one', '')
  reload()
  expect(typedTexts.getState()).toEqual({ texts: { other: 'x' } })
  expect(window.localStorage).toHaveLength(0)
})

test('a field is never one that every object has', () => {
  expect(typedIn('constructor')).toBe('')
})

test('storage that refuses leaves it in memory', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  keepTyped('one', 'half a sent')
  expect(typedIn('one')).toBe('half a sent')
})

test('beyond the limit, the oldest texts go first, and the newest stays whole', () => {
  keepTyped('one', 'x'.repeat(mostTyped / 2))
  keepTyped('two', 'y'.repeat(mostTyped / 4))
  keepTyped('one', 'z'.repeat(mostTyped / 2))
  keepTyped('three', 'v'.repeat(mostTyped / 2 - 100))
  expect(Object.keys(typedTexts.getState().texts)).toEqual(['one', 'three'])
  keepTyped('four', 'w'.repeat(mostTyped))
  expect(Object.keys(typedTexts.getState().texts)).toEqual(['four'])
  reload()
  expect(typedIn('four')).toHaveLength(mostTyped)
})

test.each([
  'null',
  '[]',
  '{"state":{"texts":{"one":5,"two":"x"}},"version":1}',
  '{"state":{"texts":[]},"version":1}',
  '{',
])('stored data that isn’t text is ignored: %s', (value) => {
  reload(value)
  expect(Object.values(typedTexts.getState().texts).every((text) => text === 'x')).toBe(true)
})
