import type {
  Axis,
  CoverLevel,
  NeedLevel,
  NeedQuestion,
  OptionId,
  Question,
  QuestionId,
  QuizContent,
} from '#model/quiz.ts'
import { coverLevels, needLevels, unknown } from '#model/quiz.ts'
import { mostMarks } from './scoring-rules.ts'

/** What one person answered. Plain data, so that it can be stored and compared. */
export interface Answers {
  /** Option by question; "don't know" is an option, a question that was not reached is absent. */
  readonly chosen: Readonly<Record<QuestionId, OptionId>>
  /** Need questions that "matter most", at most {@link mostMarks}. Their order means nothing. */
  readonly matters: readonly QuestionId[]
}

export const noAnswers: Answers = { chosen: {}, matters: [] }

/** What a question asks or states; the id itself where it is not asked. */
export function questionText(questions: readonly Question[], id: QuestionId): string {
  return questions.find((question) => question.id === id)?.statement.text ?? id
}

/** As {@link questionText}, but without a full stop: for statements that are quoted within a sentence. */
export function questionTextForQuoting(questions: readonly Question[], id: QuestionId): string {
  return questionText(questions, id).replace(/\.$/, '')
}

/** Whether an option can be chosen for a question; "don't know" always can. */
export function isOption(question: Question, option: OptionId): boolean {
  return option === unknown || question.options.some(({ id }) => id === option)
}

/** The option chosen for a question, `dk` where it was not answered. */
export function choiceOf(answers: Answers, id: QuestionId): OptionId {
  return Object.hasOwn(answers.chosen, id) ? (answers.chosen[id] ?? unknown) : unknown
}

/** The place of a need answer on the scale, or null where it is not known. */
export function needLevelOf(answers: Answers, id: QuestionId): NeedLevel | null {
  const choice = choiceOf(answers, id)
  return needLevels.find((level) => level === choice) ?? null
}

/** Who holds a side according to the answers, or null where that is not known. */
export function coverLevelOf(quiz: QuizContent, answers: Answers, axis: Axis): CoverLevel | null {
  const question = quiz.questions.find((each) => each.kind === 'cover' && each.axis === axis)
  const choice = question === undefined ? unknown : choiceOf(answers, question.id)
  return coverLevels.find((level) => level === choice) ?? null
}

/** The need questions of one side, in the order in which they are asked. */
export function needQuestions(quiz: QuizContent, axis: Axis): readonly NeedQuestion[] {
  return quiz.questions.filter((question) => question.kind === 'need').filter((question) => question.axis === axis)
}

/** The answers with one question answered, or answered otherwise. */
export function setAnswer(answers: Answers, id: QuestionId, option: OptionId): Answers {
  return { ...answers, chosen: { ...answers.chosen, [id]: option } }
}

/** The answers without one question: no choice, and no mark. */
export function removeAnswer(answers: Answers, id: QuestionId): Answers {
  const chosen = Object.fromEntries(Object.entries(answers.chosen).filter(([each]) => each !== id))
  return { chosen, matters: answers.matters.filter((each) => each !== id) }
}

/** The answers with a mark set or taken away; unchanged where a mark would be one too many. */
export function toggleMark(answers: Answers, id: QuestionId): Answers {
  if (answers.matters.includes(id)) return { ...answers, matters: answers.matters.filter((each) => each !== id) }
  return answers.matters.length < mostMarks ? { ...answers, matters: [...answers.matters, id] } : answers
}

/** The questions that are still without any choice, in order. */
export function unansweredQuestions(quiz: QuizContent, answers: Answers): readonly Question[] {
  return quiz.questions.filter(({ id }) => !Object.hasOwn(answers.chosen, id))
}
