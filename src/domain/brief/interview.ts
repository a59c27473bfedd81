import type { Hiring, HiringProfile, InterviewQuestion } from '#model/hiring.ts'
import { interviewCount } from '#model/limits.ts'

/**
 * The questions of an interview: those that suit every division of work, and, as far as there's room, those that test a
 * responsibility that the role owns or shares. They alternate between the lists that they're from, so that none fills the room.
 *
 * @param owned Ids of what the role owns or shares.
 */
export function interviewQuestions(
  hiring: Hiring,
  profile: HiringProfile,
  owned: ReadonlySet<string>,
): readonly InterviewQuestion[] {
  const always = [...hiring.questions, ...profile.questions].filter(
    ({ responsibilities }) => responsibilities.length === 0,
  )
  // One executive for all roles has the questions of each.
  const ofRoles = profile.role === undefined ? hiring.profiles.filter(({ id }) => id !== profile.id) : []
  const lists = [profile, ...ofRoles, hiring].map(({ questions }) =>
    questions.filter(({ responsibilities }) => responsibilities.some((id) => owned.has(id))),
  )
  const isCovered = ({ id }: InterviewQuestion) => always.some(({ insteadOf = [] }) => insteadOf.includes(id))
  const more = alternating(lists.map((list) => list.filter((question) => !isCovered(question))))
  return [...always, ...more].slice(0, interviewCount.most)
}

function alternating<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat()
}
