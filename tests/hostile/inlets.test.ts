import { describe, expect, test } from 'vitest'
import { expectCleanObjects } from './clean-objects.ts'
import { inlets } from './inlets.ts'
import { attacks } from './values.ts'

/** Maximum length of displayed text from outside: a sentence about what was dropped. */
const longestShown = 320

describe.each(inlets)('$name', ({ arrivals, take }) => {
  test.each(attacks)('accepts $name, and displays nothing misleading', ({ value }) => {
    const bad = arrivals(value)
      .flatMap(take)
      .filter((text) => text.length > longestShown || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
    expect(bad).toEqual([])
    expectCleanObjects()
  })
})
