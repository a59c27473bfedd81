import type { Answers } from '#domain/quiz/answers.ts'
import type { Decision } from '#domain/quiz/decide.ts'
import type { FoundSide } from '#domain/quiz/side.ts'
import { axes, type Quiz } from '#model/quiz.ts'
import type { CautionRule } from '#model/result-advice.ts'
import { sideScore } from './side-score.ts'

/** What to ask before acting on the result, in the order of the rules. */
export function cautions(
  quiz: Quiz,
  rules: readonly CautionRule[],
  answers: Answers,
  { result, sides }: Decision,
): readonly string[] {
  const found = axes.flatMap((axis) => sides[axis] ?? [])
  const isTipped = found.some((side) => side.finding === 'new' && isVacancyDecisive(quiz, answers, side))
  return rules
    .filter(
      ({ when: { results, otherSideLedBy, vacancyDecides, answers: some } }) =>
        (results === undefined || results.some((each) => each === result.kind)) &&
        (otherSideLedBy === undefined || found.some((side) => isOtherLedBy(side, otherSideLedBy))) &&
        (vacancyDecides === undefined || isTipped) &&
        (some === undefined || some.some(({ question, option }) => answers.chosen[question]?.includes(option))),
    )
    .map(({ text }) => text)
}

function isOtherLedBy({ finding, cover }: FoundSide, leaders: NonNullable<CautionRule['when']['otherSideLedBy']>) {
  return finding !== 'new' && cover !== undefined && leaders.includes(cover)
}

/** Whether a vacant position makes the difference between a lower level and an executive. */
function isVacancyDecisive(quiz: Quiz, answers: Answers, side: FoundSide): boolean {
  const score = sideScore(quiz, answers, side)
  // Where more is at stake than counts, the points are the same without the vacancy.
  return score?.vacancy === 1 && !score.isCapped && score.onePointLess !== undefined
}
