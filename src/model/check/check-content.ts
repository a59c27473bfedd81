import type { Content } from '#model/content.ts'
import { balanceRules } from './balance.ts'
import { evidenceRules } from './evidence.ts'
import { hiringRules } from './hiring.ts'
import { idRules } from './ids.ts'
import { listRules } from './lists.ts'
import { ContentError, type Problem, type Rule } from './problem.ts'
import { quizRules } from './quiz.ts'
import { referenceRules } from './references.ts'
import { resultAdviceRules } from './result-advice.ts'
import { textRules } from './texts.ts'
import { voiceRules } from './voice.ts'
import { walk } from './walk.ts'

export { ContentError, describeProblem, type Problem } from './problem.ts'
export { allStatements, allTexts } from './walk.ts'

const rules: readonly Rule[] = [
  ...idRules,
  ...referenceRules,
  ...listRules,
  ...evidenceRules,
  ...textRules,
  ...voiceRules,
  ...balanceRules,
  ...hiringRules,
  ...quizRules,
  ...resultAdviceRules,
]

/**
 * Checks what the types can't: ids, references, evidence, lengths, wording, and balance. Returns every problem, rule by rule; an
 * empty list means that the content can be published. Never throws.
 */
export function checkContent(content: Content): readonly Problem[] {
  const walked = walk(content)
  return rules.flatMap((rule) => [...rule(walked)])
}

/**
 * Stops a build on invalid content: throws one {@link ContentError} that lists every problem.
 * @param others Problems found by rules outside the model.
 */
export function assertContent(content: Content, others: readonly Problem[] = []): void {
  const problems = [...checkContent(content), ...others]
  if (problems.length > 0) throw new ContentError(problems)
}
