import type { HiringProfile } from '#model/hiring.ts'
import type { OtherRole } from '#model/quiz.ts'
import type { BriefContent } from './brief-link.ts'
import { blank, type BriefEntry, entryOf } from './brief-parts.ts'

/**
 * Who else often owns a part of the work, and who should by a result, each with a blank for what was settled.
 *
 * @param called The other roles that the result calls for.
 */
export function othersToSettle(
  { parties, quiz, rolesToSettle }: BriefContent,
  { others }: HiringProfile,
  called: readonly OtherRole[],
): readonly BriefEntry[] {
  const byResult = rolesToSettle
    .filter(({ role }) => called.includes(role))
    .map(({ role, party }) => ({ party, ...quiz.otherRoleTexts[role] }))
  const lineOf = (id: string, name: string, text: string) =>
    entryOf(id, name, `${text} ${blank}`, { isOurs: true, isOpen: true })
  return [
    ...others.map(({ party, statement }) => {
      const name = parties.find(({ id }) => id === party)?.name ?? party
      const isCalled = byResult.some((each) => each.party === party)
      return lineOf(party, name, isCalled ? `${statement.text} The quiz answers call for one.` : statement.text)
    }),
    ...byResult
      .filter(({ party }) => !others.some((other) => other.party === party))
      .map(({ party, name, because }) => lineOf(party, name, `By the quiz answers: ${because}`)),
  ]
}
