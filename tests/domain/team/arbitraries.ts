import * as fc from 'fast-check'
import { type Team, type Member, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'

/** Names of any script, with what an address can carry at its worst. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '~',
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

/** Someone with at least one answer, and a name in its normal form. */
export const anyMember: fc.Arbitrary<Member> = fc
  .record({ name: anyName.map((name) => sanitizeName(name)), answers: someAnswers })
  .filter(({ answers }) => Object.keys(answers.chosen).length > 0)

export function teamOf(fewest: number, most: number = mostMembers): fc.Arbitrary<Team> {
  return fc.array(anyMember, { minLength: fewest, maxLength: most })
}
