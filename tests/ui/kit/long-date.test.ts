import { expect, test } from 'vitest'
import { longDate } from '#ui/kit/long-date.ts'

test('a day is written as browsers write it in American English', () => {
  for (let day = 0; day < 400; day += 1) {
    const date = new Date(Date.UTC(2024, 0, 1 + day))
    const written = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
    expect(longDate(date.toISOString().slice(0, 10))).toBe(written)
  }
})
