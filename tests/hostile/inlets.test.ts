import { describe, expect, test } from 'vitest'
import { expectCleanObjects } from './clean-objects.ts'
import { inlets } from './inlets.ts'
import { attacks } from './values.ts'

/** Longest text that is shown of something from outside: a sentence on what was lost. */
const longestShown = 320

describe.each(inlets)('$name', ({ arrivals, take }) => {
  test.each(attacks)('takes $name, and shows nothing of it that misleads', ({ value }) => {
    const bad = arrivals(value)
      .flatMap(take)
      .filter((text) => text.length > longestShown || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
    expect(bad).toEqual([])
    expectCleanObjects()
  })
})
