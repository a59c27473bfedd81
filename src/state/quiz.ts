import { type Answers, chooseOption, clearQuestion, noAnswers } from '#domain/quiz/answers.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { persistedStore, type ReadState } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** Most stored answers that are read: many times as many as the quiz has questions. */
const mostAnswers = 500

/** The quiz in progress. Opening a link never writes to it: someone else's answers aren't the reader's own. */
export interface QuizState {
  readonly answers: Answers
  /** The answers before they were cleared or replaced, for undo; null if there were none. */
  readonly previous: Answers | null
  /** Whether the answers are an unchanged copy from a link, which undo needn't keep. */
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

/** Chooses an option; adds a list item, or removes it. */
export function answerQuestion(quiz: Quiz, question: QuestionId, option: OptionId): void {
  change((answers) => chooseOption(quiz, answers, question, option))
}

export function clearAnswer(question: QuestionId): void {
  change((answers) => clearQuestion(answers, question))
}

/** Continues with a copy of someone else's answers. {@link restorePreviousAnswers} restores the reader's own. */
export function adoptAnswers(answers: Answers): void {
  quizStore.update((state) => ({ answers, previous: ownOf(state), isCopy: true }))
}

/** Starts over. {@link restorePreviousAnswers} undoes it. */
export function startOver(): void {
  quizStore.update((state) => ({ answers: noAnswers, previous: ownOf(state), isCopy: false }))
}

/** Undoes {@link adoptAnswers} or {@link startOver}. The current answers become the ones to restore. */
export function restorePreviousAnswers(): void {
  quizStore.update((state) => {
    if (state.previous === null) return undefined
    const isWorthKeeping = !state.isCopy && !isEmpty(state.answers)
    return { answers: state.previous, previous: isWorthKeeping ? state.answers : null, isCopy: false }
  })
}

/** Keeps `previous`: undo stays available until the next time answers are cleared or replaced. */
function change(next: (answers: Answers) => Answers): void {
  quizStore.update(({ answers }) => ({ answers: next(answers), isCopy: false }))
}

/** The reader's own latest answers: not an empty set, and not an unchanged copy. */
function ownOf({ answers, previous, isCopy }: QuizState): Answers | null {
  return isCopy || isEmpty(answers) ? previous : answers
}

function isEmpty({ chosen }: Answers): boolean {
  return Object.keys(chosen).length === 0
}

/** Reads stored answers by the version that wrote them. Their ids are checked against the quiz when they're used. */
function readAnswers(stored: unknown, version: number): Answers | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  if (!('chosen' in stored) || typeof stored.chosen !== 'object' || stored.chosen === null) return undefined
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored.chosen).slice(0, mostAnswers)
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
