import { isList } from '#domain/quiz/answers.ts'
import type { LabelOf } from '#domain/team/answer-rows.ts'
import type { OptionId, Question } from '#model/quiz.ts'

interface AnswerChangeTextProps {
  readonly question: Question
  readonly option: OptionId
  /** What was answered. */
  readonly given: readonly OptionId[]
  readonly labelOf: LabelOf
}

/** One answer that would be another, or one item of a list more or less, in words. */
export function AnswerChangeText({ question, option, given, labelOf }: AnswerChangeTextProps) {
  const label = <em>“{labelOf(question, option)}”</em>
  if (isList(question)) {
    return (
      <>
        “{question.text}” {given.includes(option) ? 'without' : 'with'} {label}
      </>
    )
  }
  return (
    <>
      “{question.text}” {label} instead of {given.map((each) => `“${labelOf(question, each)}”`).join('; ')}
    </>
  )
}
