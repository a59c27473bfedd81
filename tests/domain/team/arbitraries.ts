import * as fc from 'fast-check'
import { quiz } from '#content/quiz/quiz.ts'
import { normalizeAnswers } from '#domain/quiz/answers.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'
import { type Team, type Member, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { fullAnswers, someAnswers } from '#tests/domain/quiz/arbitraries.ts'

/** Names in any script, including the worst that an address can carry. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '~',
    'A~v2.people-to99',
    'A~v1.reentry-3',
    '50% off',
    '%41',
    '%25',
    'Ana+Ben',
    'a&a=b',
    '\u202eevil',
    '日本 太郎',
    'שלום',
  ),
)

const normalName = anyName.map((name) => sanitizeName(name))

/** A person with at least one answer to the current quiz, and a name in normal form. */
export const anyCurrentMember: fc.Arbitrary<Member> = fc
  .record({ name: normalName, answers: someAnswers, isEarlier: fc.constant(false) })
  .filter(({ answers }) => Object.keys(answers.chosen).length > 0)

/** What can carry over from version 1, which may be nothing. */
const carriedAnswers = fc
  .record({
    people: fc.constantFrom('to19', 'to99', 'from500'),
    inside: fc.constantFrom('nobody', 'provider', 'manager', 'executive'),
    outside: fc.constantFrom('nobody', 'provider', 'manager', 'executive'),
    seat: fc.constantFrom('yes', 'no'),
  })
  .map((given) => normalizeAnswers(quiz, fromVersion1(Object.entries(given))))

const anyEarlierMember: fc.Arbitrary<Member> = fc.record({
  name: normalName,
  answers: carriedAnswers,
  isEarlier: fc.constant(true),
})

export const anyMember: fc.Arbitrary<Member> = fc.oneof(
  { weight: 4, arbitrary: anyCurrentMember },
  { weight: 1, arbitrary: anyEarlierMember },
)

/** A team with answers to the current quiz only. */
export function teamOf(fewest: number, most: number = mostMembers): fc.Arbitrary<Team> {
  return fc.array(anyCurrentMember, { minLength: fewest, maxLength: most })
}

/** A team in which some have answers to version 1. */
export function mixedTeamOf(fewest: number, most: number = mostMembers): fc.Arbitrary<Team> {
  return fc.array(anyMember, { minLength: fewest, maxLength: most })
}

/** People who mostly agree: a few answers apart, like colleagues. */
export function closeTeamOf(fewest: number, most: number): fc.Arbitrary<Team> {
  const changed = fc.array(fc.tuple(fc.nat(quiz.questions.length - 1), fullAnswers), { maxLength: 3 })
  return fc.tuple(fullAnswers, fc.array(changed, { minLength: fewest, maxLength: most })).map(([common, members]) =>
    members.map((changes): Member => {
      const replaced = changes.flatMap(([at, { chosen }]) => {
        const id = quiz.questions[at]?.id ?? ''
        return [[id, chosen[id] ?? []] as const]
      })
      const chosen = { ...common.chosen, ...Object.fromEntries(replaced) }
      return { name: '', answers: normalizeAnswers(quiz, { chosen }), isEarlier: false }
    }),
  )
}

/** A team, and the same people in a different order. */
export function shuffled(teams: fc.Arbitrary<Team>): fc.Arbitrary<readonly [Team, Team]> {
  return teams.chain((team) =>
    fc.tuple(fc.constant(team), fc.shuffledSubarray([...team], { minLength: team.length, maxLength: team.length })),
  )
}
