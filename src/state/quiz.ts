import { normalizeAnswers } from '#domain/quiz/answers-link.ts'
import { type Answers, setAnswer, noAnswers, toggleMark, removeAnswer } from '#domain/quiz/answers.ts'
import type { OptionId, QuestionId, QuizContent } from '#model/quiz.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** The quiz in progress. A link never writes to it by itself: someone else's answers are not one's own. */
export interface QuizState {
  readonly answers: Answers
  /** What was there before it was cleared or replaced, so that it can be brought back; null where nothing was. */
  readonly previous: Answers | null
  /** Whether the answers are someone else's still, taken over from a link: those need no bringing back. */
  readonly isCopy: boolean
}

export const quizStore = persistedStore<QuizState>({
  name: `${storagePrefix}quiz`,
  version: 1,
  initial: { answers: noAnswers, previous: null, isCopy: false },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null || !('answers' in stored)) return undefined
    const answers = readAnswers(stored.answers)
    if (answers === undefined) return undefined
    const previous = ('previous' in stored && readAnswers(stored.previous)) || null
    return { state: { answers, previous, isCopy: 'isCopy' in stored && stored.isCopy === true } }
  },
})

export function answerQuestion(question: QuestionId, option: OptionId): void {
  change((answers) => setAnswer(answers, question, option))
}

export function clearAnswer(question: QuestionId): void {
  change((answers) => removeAnswer(answers, question))
}

/** Marks that do not belong to the quiz any more leave room for others. */
export function toggleMattersMost(quiz: QuizContent, question: QuestionId): void {
  change((answers) => toggleMark(normalizeAnswers(quiz, answers), question))
}

/** Goes on with a copy of someone else's answers; one's own can be brought back with {@link restorePreviousAnswers}. */
export function adoptAnswers(answers: Answers): void {
  quizStore.update((state) => ({ answers, previous: ownOf(state), isCopy: true }))
}

/** Begins anew; what was there can be brought back with {@link restorePreviousAnswers}. */
export function startOver(): void {
  quizStore.update((state) => ({ answers: noAnswers, previous: ownOf(state), isCopy: false }))
}

/** Brings back what was there before {@link adoptAnswers} or {@link startOver}. What is there now takes its place. */
export function restorePreviousAnswers(): void {
  quizStore.update((state) => {
    if (state.previous === null) return undefined
    const isWorthKeeping = !state.isCopy && !isEmpty(state.answers)
    return { answers: state.previous, previous: isWorthKeeping ? state.answers : null, isCopy: false }
  })
}

/** An answer given anew is a decision to go on, so what was cleared before it is let go with the next clearing only. */
function change(next: (answers: Answers) => Answers): void {
  quizStore.update(({ answers }) => ({ answers: next(answers), isCopy: false }))
}

/** The latest answers that are the reader's own: neither none at all, nor a copy that nothing was changed in. */
function ownOf({ answers, previous, isCopy }: QuizState): Answers | null {
  return isCopy || isEmpty(answers) ? previous : answers
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
