import type { Answers } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import { axes, type OptionId } from '#model/quiz.ts'
import type { Action, ActionRule, ResultAdvice, Step } from '#model/result-advice.ts'

/** Three things to do, in order. None while the result is inconclusive. */
export function firstSteps(
  { steps, otherRoles }: ResultAdvice,
  answers: Answers,
  explanation: ResultExplanation,
): readonly Step[] {
  if (explanation.decision.result.kind === 'unclear') return []
  const firstOf = <Rule extends ActionRule>(rules: readonly Rule[]): readonly Rule[] =>
    rules.filter((rule) => holds(rule, answers, explanation)).slice(0, 1)
  const ofRoles = explanation.otherRoles
    .filter(({ isSolved }) => !isSolved)
    .flatMap(({ id }) => otherRoles[id]?.firstStep ?? [])
  const [first, ...rest] = rolesComeFirst(explanation)
    ? [...ofRoles, ...firstOf(steps.bridge)]
    : [...firstOf(steps.decide), ...ofRoles, ...firstOf(steps.bridge)]
  // An outside deadline comes before internal work.
  const [second] = [...firstOf(steps.urgent), ...rest]
  const due = (action: Action | undefined, by: string): readonly Step[] =>
    action === undefined ? [] : [{ text: action.text, who: action.who, by }]
  return [...due(first, steps.deadlines.first), ...due(second, steps.deadlines.second), ...firstOf(steps.follow)]
}

/** Without a new executive, other roles come first, unless a head or an executive needs help before that. */
function rolesComeFirst({ neither, otherRoles }: ResultExplanation): boolean {
  if (neither === undefined || neither.id === 'unpaid' || neither.id === 'support') return false
  if (neither.id === 'holder') return otherRoles.some(({ id }) => id === 'person' || id === 'mandate')
  return otherRoles.length > 0
}

function holds({ when }: ActionRule, { chosen }: Answers, explanation: ResultExplanation): boolean {
  const { decision, neither } = explanation
  const { results, neither: kinds, newSideLedBy, answer } = when
  const leader = leaderOfNewSide(explanation)
  const { kind } = decision.result
  return (
    (results === undefined || results.some((each) => each === kind)) &&
    (kinds === undefined || kinds.some((each) => each === neither?.id)) &&
    (newSideLedBy === undefined || (leader !== undefined && newSideLedBy.includes(leader))) &&
    (answer === undefined || (chosen[answer.question]?.includes(answer.option) ?? false))
  )
}

/** Who leads the first side that calls for a new executive, where the result has one. */
function leaderOfNewSide({ decision, sides }: ResultExplanation): OptionId | undefined {
  if (decision.result.kind === 'neither') return undefined
  const axis = axes.find((each) => decision.sides[each]?.finding === 'new')
  return axis === undefined ? undefined : sides[axis].cover?.options[0]?.id
}
