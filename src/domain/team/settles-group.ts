import { createDecider, type Result, resultId } from '#domain/quiz/decide.ts'
import type { Quiz } from '#model/quiz.ts'
import type { Consensus } from './conversation.ts'
import { groupAnswers } from './group-answers.ts'
import { settleTeam, type SettledAnswer } from './settle-answers.ts'
import type { Team } from './team.ts'

/**
 * Whether the group's result is the one that everyone gets individually, in each way to get there. It needn't be: the group's
 * answers can be split where everyone's own lead to the same result.
 */
export function settlesGroup(quiz: Quiz, team: Team, consensus: Consensus): boolean {
  if (consensus.kind === 'open') return false
  const decideOne = createDecider(quiz)
  const hasResult = (result: Result, settled: readonly SettledAnswer[]) =>
    resultId(decideOne(groupAnswers(quiz, settleTeam(quiz, team, settled))).result) === resultId(result)
  if (consensus.kind === 'agreed') return hasResult(consensus.result, [])
  return consensus.settlements.every(({ settled, result }) => hasResult(result, settled))
}
