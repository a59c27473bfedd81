import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { createIssueCollector, describeIssues } from '#domain/links/link-issues.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'

const unknown = (what: string): LinkIssue => ({ what, why: 'unknown' })

test('losses are noted as they are quoted, or taken over as they are, twenty at most', () => {
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

test('nothing lost is nothing said', () => {
  expect(describeIssues([])).toBe('')
})

test('what was lost is named, with the reason', () => {
  expect(describeIssues([unknown('theme=secrecy'), { what: 'q=aaa', why: 'too-long' }])).toBe(
    'Part of this link was left out: “theme=secrecy” is not known here; “q=aaa” is too long.',
  )
})

test('three are named, the rest are counted', () => {
  expect(describeIssues(['a', 'b', 'c', 'd', 'e'].map(unknown))).toBe(
    'Part of this link was left out: “a” is not known here; “b” is not known here; “c” is not known here; and 2 more.',
  )
})

test('what is quoted is short and harmless', () => {
  expect(describeIssues([unknown(`theme=\u202e${'x'.repeat(500)}`)])).toBe(
    `Part of this link was left out: “theme=${'x'.repeat(33)}…” is not known here.`,
  )
  expect(describeIssues([unknown('\u200b\u202e')])).toBe(
    'Part of this link was left out: something invisible is not known here.',
  )
})

test('what is wrong in two ways is told once, and what was cut off shows it', () => {
  const what = 'x'.repeat(50)
  const { issues, add } = createIssueCollector()
  add(what, 'cut-off')
  add(what, 'malformed')
  expect(describeIssues(issues)).toBe(
    `Part of this link was left out: “${'x'.repeat(39)}…” is where the link breaks off.`,
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
