import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { validation } from '#content/quiz/validation.ts'
import { decide, resultId } from '#domain/quiz/decide.ts'
import { otherRoles as recommended } from '#domain/quiz/other-roles.ts'
import { type Miss, type ValidatedResult, type ValidationSet, validationSets } from '#model/quiz-validation.ts'
import { otherRoles } from '#model/quiz.ts'
import { constantsOf } from './constants.ts'
import { measure, sameResults } from './measure.ts'
import { type Case, cases, expected, type Reading, readings, type Verdict } from './readings.ts'

// The methodology page publishes how often the quiz agrees. This recomputes each figure. If a change to the quiz
// changes a figure, the page has to change, too.

const caseSets: Readonly<Record<ValidationSet, Case['set']>> = {
  forty: 'forty',
  anotherWriter: 'another-writer',
  real: 'real',
}

const resultsOf: Readonly<Record<Verdict, ValidatedResult>> = {
  cio: 'inward',
  cto: 'outward',
  both: 'both',
  combined: 'combined',
  neither: 'neither',
  unclear: 'unclear',
}

test('every reading is published, in order', () => {
  expect(validation.readings.map(({ name }) => name.toLowerCase())).toEqual(readings.map(({ name }) => name))
})

describe.each(readings.map(({ reading }, place) => ({ reading, published: validation.readings[place] })))(
  'reading $published.name',
  ({ reading, published }) => {
    test.each(validationSets)('has the published figures for the set “%s”', (set) => {
      const m = measure(quiz, reading, [caseSets[set]])
      expect(validation.expected[set]).toEqual({
        cases: m.cases,
        newRoles: m.roles,
        noNewRole: m.noRoles,
        otherRoles: m.otherRoles,
      })
      // The page says so where it shows the baseline.
      expect(m.constant).toBe(m.noRoles)
      const wanted = cases.filter((each) => each.set === caseSets[set]).map(expected)
      const best = Math.max(...wanted.map((one) => wanted.filter((each) => each === one).length))
      expect(m.constant).toBe(best)
      expect(published?.sets[set]).toEqual({
        agree: m.agree,
        newRolesFound: m.rolesFound,
        falseRoles: m.falseRoles,
        otherRolesFound: m.otherRolesFound,
      })
    })

    test('has the published number of guesses', () => {
      const entries = cases.flatMap(({ id }) => reading[id] ?? [])
      expect(published?.answers).toBe(sum(entries.map(({ answers }) => Object.keys(answers).length)))
      expect(published?.guesses).toBe(sum(entries.map(({ guessed }) => guessed.length)))
    })
  },
)

test.each(readings.map(({ name, reading }, place) => ({ name, reading, published: validation.readings[place] })))(
  'reading $name recommends the published number of other roles, and as many that weren’t expected',
  ({ reading, published }) => {
    const named = cases.flatMap(({ id, otherRoles: wanted }) => {
      const answers = { chosen: reading[id]?.answers ?? {} }
      return recommended(quiz, answers, decide(quiz, answers)).map((role) => wanted.includes(role))
    })
    expect(published?.otherRolesNamed).toBe(named.length)
    expect(published?.otherRolesUnexpected).toBe(named.filter((isWanted) => !isWanted).length)
  },
)

test('each result is expected in as many cases as published', () => {
  const wanted = cases.flatMap((each) => expected(each) ?? [])
  const counts = Object.entries(resultsOf).map(([verdict, result]) => [
    result,
    wanted.filter((each) => each === verdict).length,
  ])
  expect(validation.expectedResults).toEqual(Object.fromEntries(counts))
})

test('three readers say what to expect of each invented case, as the page says', () => {
  const counts = cases.filter(({ set }) => set !== 'real').map(({ verdicts }) => verdicts.length)
  expect(new Set(counts)).toEqual(new Set([3]))
})

test('the published misses are those of the readings, each listed once', () => {
  const kinds = Object.values(resultsOf)
  const found: readonly Miss[] = kinds
    .flatMap((wanted) => kinds.map((got) => ({ expected: wanted, result: got })))
    .filter((kind) => kind.expected !== kind.result)
    .map((kind) => ({ ...kind, counts: readings.map(({ reading }) => countMisses(reading, kind)) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
  expect(validation.misses).toEqual(found)
})

test('the readings lead to the same result as often as published', () => {
  const [one, other] = readings
  if (one === undefined || other === undefined) throw new Error('two readings are needed')
  expect(validation.sameResults).toBe(sameResults(quiz, one.reading, other.reading))
})

test('naming the same two other roles every time is never right more often than published', () => {
  const hits = otherRoles.flatMap((first) =>
    otherRoles.map((second) => cases.filter(({ otherRoles: named }) => hasOne(named, [first, second])).length),
  )
  expect(validation.sameTwoOtherRoles).toBe(Math.max(...hits))
  expect(quiz.mostOtherRoles).toBe(2)
})

test('the number of constants is the published one', () => {
  expect(validation.constants).toBe(constantsOf(quiz).length)
})

test('the document has the same figures as the page', () => {
  const rows = readFileSync('docs/quiz-validation.md', 'utf8')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
  const { expected: asked, readings: all, sameResults: same } = validation
  for (const set of validationSets) {
    const { cases: count, newRoles, noNewRole, otherRoles: others } = asked[set]
    const cells = all.map(
      ({ sets: { [set]: m } }) =>
        `${m.agree} of ${count} | ${m.newRolesFound} of ${newRoles} | ${m.falseRoles} of ${noNewRole} | ${m.otherRolesFound} of ${others}`,
    )
    for (const row of cells) expect(rows.filter((line) => line.includes(row)).length, row).toBeGreaterThan(0)
  }
  const text = rows.join(' ')
  const madeUp = all.map(({ sets: { forty, anotherWriter } }) => [forty, anotherWriter])
  for (const figure of ['agree', 'newRolesFound'] as const) {
    const counts = madeUp.map((sets) => sum(sets.map((set) => set[figure])))
    expect(text).toContain(`| ${counts.join(' | ')} | met |`)
  }
  for (const sets of madeUp) {
    const of = asked.forty.otherRoles + asked.anotherWriter.otherRoles
    expect(text).toContain(`| ${sum(sets.map((set) => set.otherRolesFound))} of ${of} (`)
  }
  expect(text).toContain(`${validation.constants} constants`)
  for (const { guesses, answers, otherRolesNamed, otherRolesUnexpected } of all) {
    expect(text).toContain(`${guesses} of ${answers}`)
    expect(text).toContain(`${otherRolesUnexpected} of ${otherRolesNamed}`)
  }
  expect(text).toContain(`${same} of ${cases.length}`)
  expect(text).toContain(`${validation.sameTwoOtherRoles} of ${sum(Object.values(asked).map((set) => set.otherRoles))}`)
})

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}

function countMisses(reading: Reading, kind: Omit<Miss, 'counts'>): number {
  return cases.filter((each) => {
    const wanted = expected(each)
    const { result } = decide(quiz, { chosen: reading[each.id]?.answers ?? {} })
    return wanted !== undefined && resultsOf[wanted] === kind.expected && resultId(result) === kind.result
  }).length
}

function hasOne(named: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((role) => named.includes(role))
}
