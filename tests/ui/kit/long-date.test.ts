import { expect, test } from 'vitest'
import { longDate, partialDate } from '#ui/kit/long-date.ts'

test('a day is written as browsers write it in American English', () => {
  for (let day = 0; day < 400; day += 1) {
    const date = new Date(Date.UTC(2024, 0, 1 + day))
    const written = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
    expect(longDate(date.toISOString().slice(0, 10))).toBe(written)
  }
})

test.each([
  ['2024', '2024'],
  ['2016-07', 'July 2016'],
  ['2002-11-15', 'November 15, 2002'],
])('%s is written as exactly as it is known: %s', (iso, written) => {
  expect(partialDate(iso)).toBe(written)
})
