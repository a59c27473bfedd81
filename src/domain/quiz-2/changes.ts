import type { OptionId, QuestionId, Quiz } from '#model/quiz-2.ts'
import { type Answers, chooseOption, isAsked, isList } from './answers.ts'
import { createDecider, type Result, resultId } from './decide.ts'

/** One answer that would be another, or one item of a list more or less. */
export interface AnswerChange {
  readonly question: QuestionId
  readonly option: OptionId
}

export interface ResultChange {
  readonly changes: readonly AnswerChange[]
  readonly result: Result
}

/** Most answers that are changed in search of another result. */
const mostChanges = 2

/**
 * The smallest changes of answers that lead to another result: all that are equally small, in the order of the questions.
 * None where the result is inconclusive, or where nothing so small changes it. A change that leaves it inconclusive doesn't
 * count.
 */
export function smallestResultChanges(quiz: Quiz, answers: Answers): readonly ResultChange[] {
  const decideOne = createDecider(quiz)
  const before = decideOne(answers).result
  if (before.kind === 'unclear') return []
  let sets: readonly (readonly AnswerChange[])[] = [[]]
  for (let count = 1; count <= mostChanges; count += 1) {
    sets = sets.flatMap((set) => oneMore(quiz, answers, set))
    const found = sets.flatMap((changes) => {
      const { result } = decideOne(applyChanges(quiz, answers, changes))
      return result.kind === 'unclear' || resultId(result) === resultId(before) ? [] : [{ changes, result }]
    })
    if (found.length > 0) return found
  }
  return []
}

export function applyChanges(quiz: Quiz, answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((changed, { question, option }) => chooseOption(quiz, changed, question, option), answers)
}

/** Every set with one change more, of an option that comes after those in the set, so that no set comes twice. */
function oneMore(quiz: Quiz, answers: Answers, set: readonly AnswerChange[]): readonly (readonly AnswerChange[])[] {
  const all = possibleChanges(quiz, answers)
  const last = set.at(-1)
  const from = all.findIndex(({ question, option }) => question === last?.question && option === last.option) + 1
  return all
    .slice(from)
    .filter(({ question }) => isListQuestion(quiz, question) || set.every((each) => each.question !== question))
    .map((change) => [...set, change])
}

function isListQuestion({ questions }: Quiz, id: QuestionId): boolean {
  const question = questions.find((each) => each.id === id)
  return question !== undefined && isList(question)
}

/** Only of questions that were answered: what is open is another matter. */
function possibleChanges(quiz: Quiz, answers: Answers): readonly AnswerChange[] {
  return quiz.questions.flatMap((question) => {
    const given = answers.chosen[question.id] ?? []
    const isKnown = given.some((id) => id !== quiz.unknown.id)
    if (!isKnown || !isAsked(quiz, answers, question)) return []
    return question.options
      .filter(({ id }) => isList(question) || !given.includes(id))
      .map(({ id }) => ({ question: question.id, option: id }))
  })
}
