import { language } from '#model/language.ts'
import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import { type Answers, isList, standsAlone } from './answers.ts'
import type { AnswerChange, ResultChange } from './changes.ts'
import { type Result, resultId } from './decide.ts'
import { sideToName } from './side-questions.ts'

/** The equally small changes that lead to one result. */
export interface ResultConditions {
  readonly result: Result
  /** Each is a sentence that starts with "If". */
  readonly conditions: readonly string[]
  /** The rest, if there are many. */
  readonly more: readonly string[]
}

/** How an answer changes: it's replaced, or a list gains an item, loses one, or becomes the option that excludes the others. */
type Mode = 'other' | 'more' | 'less' | 'alone'

/** Changes of one kind to one question: any of the options will do. */
interface Alternatives {
  readonly question: Question
  readonly mode: Mode
  readonly options: readonly OptionId[]
}

/** Most sentences for a result at first. Single changes never exceed it; pairs can. */
const mostConditions = 8

/**
 * The smallest changes in words, grouped by result. Single changes to one question with the same result are merged into one
 * sentence.
 */
export function describeChanges(
  quiz: Quiz,
  answers: Answers,
  changes: readonly ResultChange[],
): readonly ResultConditions[] {
  const byResult = new Map(changes.map(({ result }) => [resultId(result), result]))
  return [...byResult].map(([id, result]) => {
    const sets = changes
      .filter((each) => resultId(each.result) === id)
      .map((each) => each.changes.flatMap((change) => alternativesOf(quiz, answers, change)))
    const sentences = merge(sets).map((set) => sentenceOf(set.map((each) => condition(quiz, answers, each))))
    return { result, conditions: sentences.slice(0, mostConditions), more: sentences.slice(mostConditions) }
  })
}

function alternativesOf(
  { questions }: Quiz,
  { chosen }: Answers,
  { question: id, option }: AnswerChange,
): readonly Alternatives[] {
  return questions
    .filter((each) => each.id === id)
    .map((question) => ({ question, mode: modeOf(question, chosen[id], option), options: [option] }))
}

function modeOf(question: Question, given: readonly OptionId[] | undefined, option: OptionId): Mode {
  if (!isList(question)) return 'other'
  if (given?.includes(option)) return 'less'
  return standsAlone(question, option) ? 'alone' : 'more'
}

/** Merges single changes of one kind to one question; leaves pairs alone. */
function merge(sets: readonly (readonly Alternatives[])[]): readonly (readonly Alternatives[])[] {
  const merged = new Map<string, readonly Alternatives[]>()
  for (const [index, set] of sets.entries()) {
    const key = set.length > 1 ? String(index) : set.map(({ question, mode }) => `${question.id} ${mode}`).join()
    const [known] = merged.get(key) ?? []
    const options = set.flatMap((each) => each.options)
    merged.set(key, known === undefined ? set : [{ ...known, options: [...known.options, ...options] }])
  }
  return [...merged.values()]
}

/** American punctuation: commas and periods go inside quotation marks, and a question at the end takes no period. */
function sentenceOf(conditions: readonly string[]): string {
  const sentence = `If ${conditions.join(', and ')}`.replaceAll('”,', ',”')
  if (sentence.endsWith('?”')) return sentence
  return sentence.endsWith('”') ? `${sentence.slice(0, -1)}.”` : `${sentence}.`
}

/** On a scale, only the nearest option in each direction: anything past it goes without saying. */
function nearest({ question, options }: Alternatives, given: readonly OptionId[] | undefined): readonly OptionId[] {
  if (question.kind !== 'scale') return options
  const ids = question.options.map(({ id }) => id)
  const from = ids.findIndex((id) => given?.includes(id))
  const places = options.map((id) => ids.indexOf(id))
  const below = Math.max(...places.filter((place) => place < from))
  const above = Math.min(...places.filter((place) => place > from))
  return ids.filter((_, place) => place === below || place === above)
}

function condition({ questions }: Quiz, { chosen }: Answers, alternatives: Alternatives): string {
  const { question, mode } = alternatives
  const options = nearest(alternatives, chosen[question.id])
  const labels = question.options.filter(({ id }) => options.includes(id)).map(({ label }) => `“${label}”`)
  const any = new Intl.ListFormat(language, { type: 'disjunction' }).format(labels)
  const side = sideToName(questions, question)
  const asked = side === '' ? `“${question.text}”` : `“${question.text}” on ${side}`
  const says = {
    other: `the answer to ${asked} were ${any}`,
    more: `${any} were selected under ${asked}`,
    less: `${any} weren’t selected under ${asked}`,
    alone: `only ${any} were selected under ${asked}`,
  } as const satisfies Record<Mode, string>
  return says[mode]
}
