import { type Answers, choose, noAnswers, toggleMark, withdraw } from '#domain/quiz.ts'
import type { OptionId, QuestionId } from '#model/quiz.ts'
import { persistedStore } from './persisted.ts'
import { storagePrefix } from './storage-prefix.ts'

/** The quiz in progress. A link never writes to it by itself: someone else's answers are not one's own. */
export interface QuizState {
  readonly answers: Answers
  /** What was there before it was cleared or replaced, so that it can be brought back; null where nothing was. */
  readonly previous: Answers | null
}

export const quizStore = persistedStore<QuizState>({
  name: `${storagePrefix}quiz`,
  version: 1,
  initial: { answers: noAnswers, previous: null },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null || !('answers' in stored)) return undefined
    const answers = readAnswers(stored.answers)
    if (answers === undefined) return undefined
    return { answers, previous: ('previous' in stored && readAnswers(stored.previous)) || null }
  },
})

export function answer(question: QuestionId, option: OptionId): void {
  change((answers) => choose(answers, question, option))
}

export function clearAnswer(question: QuestionId): void {
  change((answers) => withdraw(answers, question))
}

export function markAnswer(question: QuestionId): void {
  change((answers) => toggleMark(answers, question))
}

/** Begins anew, or with other answers; what was there can be brought back with {@link undoReplace}. */
export function replaceAnswers(answers: Answers): void {
  quizStore.change((state) => ({ answers, previous: isEmpty(state.answers) ? state.previous : state.answers }))
}

export function startOver(): void {
  replaceAnswers(noAnswers)
}

/** Brings back what was there before {@link replaceAnswers}. */
export function undoReplace(): void {
  quizStore.change(({ previous, answers }) => ({ answers: previous ?? answers, previous: null }))
}

/** An answer given anew is a decision to go on, so what was cleared before it is let go with the next clearing only. */
function change(next: (answers: Answers) => Answers): void {
  quizStore.change(({ answers }) => ({ answers: next(answers) }))
}

function isEmpty({ chosen }: Answers): boolean {
  return Object.keys(chosen).length === 0
}

/** Answers out of storage; their ids are checked against the quiz where they are used. */
function readAnswers(stored: unknown): Answers | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  if (!('chosen' in stored) || typeof stored.chosen !== 'object' || stored.chosen === null) return undefined
  const chosen = Object.entries(stored.chosen).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const matters = 'matters' in stored && Array.isArray(stored.matters) ? stored.matters : []
  return {
    chosen: Object.fromEntries(chosen),
    matters: matters.filter((id): id is string => typeof id === 'string'),
  }
}
