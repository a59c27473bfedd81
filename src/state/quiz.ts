import { type Answers, chooseOption, clearQuestion, noAnswers } from '#domain/quiz/answers.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { persistedStore, type ReadState } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** The quiz in progress. A link never writes to it by itself: someone else's answers are not one's own. */
export interface QuizState {
  readonly answers: Answers
  /** What was there before it was cleared or replaced, so that it can be brought back; null where nothing was. */
  readonly previous: Answers | null
  /** Whether the answers are someone else's still, adopted from a link: those need no bringing back. */
  readonly isCopy: boolean
}

export const quizStore = persistedStore<QuizState>({
  name: `${storagePrefix}quiz`,
  version: 2,
  initial: { answers: noAnswers, previous: null, isCopy: false },
  read: (stored, version): ReadState<QuizState> | undefined => {
    if (typeof stored !== 'object' || stored === null || !('answers' in stored)) return undefined
    const answers = readAnswers(stored.answers, version)
    if (answers === undefined) return undefined
    const previous = 'previous' in stored ? readAnswers(stored.previous, version) : undefined
    const isWorthKeeping = previous !== undefined && !isEmpty(previous)
    const isCopy = 'isCopy' in stored && stored.isCopy === true
    return { state: { answers, previous: isWorthKeeping ? previous : null, isCopy } }
  },
})

/** Chooses an option; of a list, adds or removes it. */
export function answerQuestion(quiz: Quiz, question: QuestionId, option: OptionId): void {
  change((answers) => chooseOption(quiz, answers, question, option))
}

export function clearAnswer(question: QuestionId): void {
  change((answers) => clearQuestion(answers, question))
}

/** Goes on with a copy of someone else's answers; one's own can be brought back with {@link restorePreviousAnswers}. */
export function adoptAnswers(answers: Answers): void {
  quizStore.update((state) => ({ answers, previous: ownOf(state), isCopy: true }))
}

/** Starts over; what was there can be brought back with {@link restorePreviousAnswers}. */
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

/** A new answer is a decision to go on, so what was cleared before it is dropped with the next clearing only. */
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

/** Answers out of storage, by the version that wrote them; their ids are checked against the quiz where they are used. */
function readAnswers(stored: unknown, version: number): Answers | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  if (!('chosen' in stored) || typeof stored.chosen !== 'object' || stored.chosen === null) return undefined
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored.chosen)
  if (version === 1)
    return fromVersion1(entries.flatMap(([id, option]) => (isText(option) ? [[id, option] as const] : [])))
  return {
    chosen: Object.fromEntries(
      entries.flatMap(([id, options]) => {
        const known = Array.isArray(options) ? options.filter(isText) : []
        return known.length === 0 ? [] : [[id, known] as const]
      }),
    ),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
