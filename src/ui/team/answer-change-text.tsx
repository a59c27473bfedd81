import { isList } from '#domain/quiz/answers.ts'
import type { LabelOf } from '#domain/team/answer-rows.ts'
import type { OptionId, Question } from '#model/quiz.ts'

interface AnswerChangeTextProps {
  readonly question: Question
  readonly option: OptionId
  /** The current answer. */
  readonly given: readonly OptionId[]
  readonly labelOf: LabelOf
}

/** One answer replaced, or one list item added or removed, in words. Ends with the question, so it takes no period. */
export function AnswerChangeText({ question, option, given, labelOf }: AnswerChangeTextProps) {
  const label = <em>“{labelOf(question, option)}”</em>
  if (isList(question)) {
    return (
      <>
        {label} {given.includes(option) ? 'removed from' : 'added to'} “{question.text}”
      </>
    )
  }
  return (
    <>
      {label} instead of {given.map((each) => `“${labelOf(question, each)}”`).join('; ')} for “{question.text}”
    </>
  )
}
