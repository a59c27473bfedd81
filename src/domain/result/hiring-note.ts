import type { Answers } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Quiz } from '#model/quiz.ts'

/** How far the money goes for the other roles: beyond it, they're duties for existing people. Undefined if it's no matter. */
export function hiringNote(
  quiz: Quiz,
  { decision, otherRoles }: ResultExplanation,
  { chosen }: Answers,
): string | undefined {
  const [none, one] = quiz.questions.find(({ id }) => id === 'pay')?.options.map(({ id }) => id) ?? []
  const pay = chosen['pay']?.[0]
  if (pay !== undefined && pay === none)
    return 'You can’t pay for more people, so assign these as duties to people you have.'
  const { kind } = decision.result
  const isNew = kind === 'role' || kind === 'combined' || kind === 'both'
  if (pay === undefined || pay !== one) return undefined
  if (isNew) return 'You can pay for one more person, and that’s the executive. Assign these roles to people you have.'
  // A mandate, or the person in a role, is no one to hire.
  const hired = otherRoles.filter(({ id }) => id !== 'mandate' && id !== 'person' && id !== 'provider')
  return hired.length > 1
    ? 'You can pay for one more person. Start with the first of these, and assign the other to someone you have.'
    : undefined
}
