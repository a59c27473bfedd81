import type { Answers } from '#domain/quiz/answers.ts'
import { choiceOf } from '#domain/quiz/answers.ts'
import { score, type ScoredOutcome } from '#domain/quiz/score.ts'
import { type ResultChange, smallestChangesTo } from '#domain/quiz/sensitivity.ts'
import type { QuestionId, QuizContent } from '#model/quiz.ts'
import { groupAnswers } from './group-answers.ts'
import type { Team } from './team.ts'

/** What one member would have to answer otherwise to come to the result of the group. */
export interface MemberDissent {
  /** Place in the team, from 0. */
  readonly member: number
  /** What the member's own answers come to. */
  readonly verdict: ScoredOutcome
  /** The smallest changes that come to the group's result, all equally small; none where no one or two answers do. */
  readonly flips: readonly ResultChange[]
  /** The questions on which the member stands furthest from the group, three at most, furthest first. */
  readonly apart: readonly QuestionId[]
}

/** More of what separates someone from the group than this is not one conversation. */
const mostApart = 3

/** How the members stand to the result of the group. */
export interface Agreement {
  readonly verdict: ScoredOutcome
  /** Places in the team of those who come to the group's result by themselves. */
  readonly agree: readonly number[]
  readonly differ: readonly MemberDissent[]
}

/**
 * Who comes to the group's result alone, and how far from it the others are. Results that are not settled are one
 * result here, whatever their reason; nobody can be brought over to one, so then nothing is looked for.
 */
export function agreementOf(quiz: QuizContent, team: Team): Agreement {
  const group = groupAnswers(quiz, team)
  const { verdict } = score(quiz, group)
  const verdicts = team.map(({ answers }) => score(quiz, answers).verdict)
  const agree = verdicts.flatMap((each, member) => (isSameOutcome(each, verdict) ? [member] : []))
  return {
    verdict,
    agree,
    differ: team.flatMap(({ answers }, member) => {
      const own = verdicts[member]
      if (own === undefined || agree.includes(member)) return []
      const flips = verdict.kind === 'unclear' ? [] : smallestChangesTo(quiz, answers, verdict)
      return [{ member, verdict: own, flips, apart: apart(quiz, answers, group) }]
    }),
  }
}

/** Questions that bear on the result, to which both answers are known and not the same. */
function apart(quiz: QuizContent, answers: Answers, group: Answers): readonly QuestionId[] {
  return quiz.questions
    .filter(({ kind }) => kind === 'need' || kind === 'cover')
    .map(({ id, options }) => {
      const [own = -1, other = -1] = [answers, group].map((each) =>
        options.findIndex((option) => option.id === choiceOf(each, id)),
      )
      return { id, steps: own === -1 || other === -1 ? 0 : Math.abs(own - other) / (options.length - 1) }
    })
    .filter(({ steps }) => steps > 0)
    .toSorted((one, other) => other.steps - one.steps)
    .slice(0, mostApart)
    .map(({ id }) => id)
}

function isSameOutcome(one: ScoredOutcome, other: ScoredOutcome): boolean {
  if (one.kind === 'role' && other.kind === 'role') return one.axis === other.axis
  return one.kind === other.kind
}
