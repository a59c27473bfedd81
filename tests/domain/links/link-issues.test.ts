import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { createIssueCollector, describeIssues } from '#domain/links/link-issues.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'

const unknown = (what: string): LinkIssue => ({ what, why: 'unknown' })

test('issues are recorded as quoted, or added unchanged, up to twenty', () => {
  const { issues, add, addAll } = createIssueCollector()
  expect(issues).toEqual([])
  add('x'.repeat(50), 'malformed')
  addAll([unknown('y'.repeat(50))])
  expect(issues).toEqual([{ what: 'x'.repeat(41), why: 'malformed' }, unknown('y'.repeat(50))])
  addAll(Array.from({ length: 30 }, (_, index) => unknown(`${index}`)))
  add('z', 'unknown')
  expect(issues).toHaveLength(20)
  expect(issues.at(-1)).toEqual(unknown('17'))
})

test('without issues there is no message', () => {
  expect(describeIssues([])).toBe('')
})

test('each ignored part is named, with the reason', () => {
  expect(describeIssues([unknown('theme=secrecy'), { what: 'q=aaa', why: 'too-long' }])).toBe(
    'We ignored part of this link: “theme=secrecy” isn’t recognized; “q=aaa” is too long.',
  )
})

test('three are named, the rest are counted', () => {
  expect(describeIssues(['a', 'b', 'c', 'd', 'e'].map(unknown))).toBe(
    'We ignored part of this link: “a” isn’t recognized; “b” isn’t recognized; “c” isn’t recognized; and 2 more.',
  )
})

test('quotations are short and harmless', () => {
  expect(describeIssues([unknown(`theme=\u202e${'x'.repeat(500)}`)])).toBe(
    `We ignored part of this link: “theme=${'x'.repeat(33)}…” isn’t recognized.`,
  )
  expect(describeIssues([unknown('\u200b\u202e')])).toBe(
    'We ignored part of this link: an invisible character isn’t recognized.',
  )
  const family = '👩‍👩‍👧‍👦'.repeat(30)
  expect(describeIssues([{ what: family, why: 'too-long' }])).toMatch(/“👩.*” is too long/u)
  expect(describeIssues([unknown('🙂')]), 'takes two code units').toBe(
    'We ignored part of this link: “🙂” isn’t recognized.',
  )
})

test('a part with two problems is named once, and a cut quotation shows it', () => {
  const what = 'x'.repeat(50)
  const { issues, add } = createIssueCollector()
  add(what, 'cut-off')
  add(what, 'malformed')
  expect(describeIssues(issues)).toBe(
    `This link may have been cut off: ask for it again. We ignored part of this link: “${'x'.repeat(39)}…” is incomplete.`,
  )
})

test('any issues give one line of bounded length', () => {
  const why = fc.constantFrom('unknown', 'duplicate', 'too-long', 'malformed', 'contradiction', 'version')
  fc.assert(
    fc.property(fc.array(fc.record({ what: hostileText, why }), { minLength: 1 }), (issues) => {
      const sentence = describeIssues(issues)
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(sentence.length).toBeLessThan(320)
    }),
  )
})
