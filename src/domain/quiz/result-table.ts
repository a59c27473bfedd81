import type { ExportTable } from '#domain/export/export-table.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { QuizContent } from '#model/content.ts'
import { type Axis, axes, type QuestionId, type Quiz } from '#model/quiz.ts'
import type { Step } from '#model/result-advice.ts'
import { type Answers, isAsked } from './answers.ts'
import { resultText, type ResultExplanation } from './explain-result.ts'
import { reasonWithSide } from './reason-with-side.ts'
import { openQuestions, questionName, sideQuestions } from './side-questions.ts'

type AnswerTo = (question: QuestionId) => string

/** A result with its reasons and consequences: each side's plain questions, other roles, first steps, and every answer. */
export function resultTable(
  content: QuizContent,
  explanation: ResultExplanation,
  answers: Answers,
  steps: readonly Step[],
  answerTo: AnswerTo,
  origin: ExportOrigin,
): ExportTable {
  const { quiz } = content
  const rows = [
    ...resultRows(quiz, explanation),
    ...axes.flatMap((axis) =>
      sideRows(quiz, explanation, answers, axis, answerTo).map((row) => [sideNames[axis], ...row]),
    ),
    ...explanation.otherRoles.map(({ name, because }) => ['Other roles', name, because]),
    ...steps.map(({ text, who, by }) => ['First steps', text, listed([who, by])]),
    ...quiz.questions
      .filter((question) => isAsked(quiz, answers, question))
      .map((question) => ['Answers', questionName(quiz.questions, question), answerTo(question.id)]),
  ]
  return {
    title: `Result: ${explanation.text.name}`,
    columns: ['Part', 'Question', 'Answer'],
    rows,
    notes: [explanation.text.headline, ...sourceNotes(content, origin)],
  }
}

/** Several entries in one cell. Answers contain commas, so semicolons separate them. */
const listed = (entries: readonly string[]) => entries.join('; ')

function resultRows(quiz: Quiz, explanation: ResultExplanation): readonly (readonly string[])[] {
  const { text, neither, rule, titles, decision, deciding } = explanation
  const reason = neither === undefined ? rule?.because : reasonWithSide(neither)
  const question = quiz.questions.find(({ id }) => id === deciding)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Result', text.name],
    ['Reason', reason],
    ['Suggested titles (our opinion)', titles.length > 0 ? listed(titles) : undefined],
    [
      'Still possible',
      deciding === undefined ? undefined : listed(decision.possible.map((each) => resultText(quiz, each).name)),
    ],
    ['Most decisive open question', question && questionName(quiz.questions, question)],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [['Result', label, value]]))
}

function sideRows(
  quiz: Quiz,
  { sides }: ResultExplanation,
  answers: Answers,
  axis: Axis,
  answerTo: AnswerTo,
): readonly (readonly [string, string])[] {
  const { found } = sides[axis]
  const open = openQuestions(quiz, sides[axis])
  const plain = sideQuestions(quiz, answers, axis).map(
    ({ text, questions }) => [text, listed(questions.map(({ id }) => answerTo(id)))] as const,
  )
  if (found === undefined) return [...plain, ['Open questions', listed(open.map(({ text }) => text))]]
  // The level can be open even where the finding isn't.
  const { level: calledFor, finding } = found
  const level =
    calledFor === undefined || finding === 'absent' ? [] : [['Work for', quiz.levelTexts[calledFor]] as const]
  return [...plain, ...level, ['Finding', found.rule.because]]
}
