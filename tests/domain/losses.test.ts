import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Loss } from '#domain/losses.ts'
import { describeLosses } from '#domain/losses.ts'
import { hostileText } from './arbitraries.ts'

const unknown = (what: string): Loss => ({ what, why: 'unknown' })

test('nothing lost is nothing said', () => {
  expect(describeLosses([])).toBe('')
})

test('what was lost is named, with the reason', () => {
  expect(describeLosses([unknown('theme=secrecy'), { what: 'q=aaa', why: 'too-long' }])).toBe(
    'Part of this link was left out: “theme=secrecy” is not known here; “q=aaa” is too long.',
  )
})

test('three are named, the rest are counted', () => {
  expect(describeLosses(['a', 'b', 'c', 'd', 'e'].map(unknown))).toBe(
    'Part of this link was left out: “a” is not known here; “b” is not known here; “c” is not known here; and 2 more.',
  )
})

test('what is quoted is short and harmless', () => {
  expect(describeLosses([unknown(`theme=\u202e${'x'.repeat(500)}`)])).toBe(
    `Part of this link was left out: “theme=${'x'.repeat(33)}…” is not known here.`,
  )
  expect(describeLosses([unknown('\u200b\u202e')])).toBe(
    'Part of this link was left out: something invisible is not known here.',
  )
})

test('any losses give one line of bounded length', () => {
  const why = fc.constantFrom('unknown', 'duplicate', 'too-long', 'malformed', 'contradiction', 'version')
  fc.assert(
    fc.property(fc.array(fc.record({ what: hostileText, why }), { minLength: 1 }), (losses) => {
      const sentence = describeLosses(losses)
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(sentence.length).toBeLessThan(320)
    }),
  )
})
