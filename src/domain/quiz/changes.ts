import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { type Answers, chooseOption, isAsked, isList } from './answers.ts'
import { createDecider, type Result, resultId } from './decide.ts'

/** One answer replaced, or one list item added or removed. */
export interface AnswerChange {
  readonly question: QuestionId
  readonly option: OptionId
}

export interface ResultChange {
  readonly changes: readonly AnswerChange[]
  readonly result: Result
}

/** Most answers changed at once in the search for a different result. */
const mostChanges = 2

/**
 * The smallest changes that lead to a different result: all that are equally small, in quiz order. None if the result is
 * inconclusive, or if no change this small has an effect. A change to inconclusive doesn't count.
 */
export function smallestResultChanges(quiz: Quiz, answers: Answers): readonly ResultChange[] {
  const decideOne = createDecider(quiz)
  const before = decideOne(answers).result
  if (before.kind === 'unclear') return []
  return smallestChanges(
    quiz,
    answers,
    decideOne,
    (result) => result.kind !== 'unclear' && resultId(result) !== resultId(before),
  )
}

/**
 * Like {@link smallestResultChanges}, but to one given result, such as a group's, and from answers that may be inconclusive.
 * None if that's already the result, or if it's inconclusive: there's nothing to agree on.
 *
 * @param decideOne Pass one that caches when calling this repeatedly.
 */
export function smallestChangesTo(
  quiz: Quiz,
  answers: Answers,
  wanted: Result,
  decideOne: ReturnType<typeof createDecider> = createDecider(quiz),
): readonly ResultChange[] {
  const isWanted = (result: Result) => resultId(result) === resultId(wanted)
  if (wanted.kind === 'unclear' || isWanted(decideOne(answers).result)) return []
  return smallestChanges(quiz, answers, decideOne, isWanted)
}

/** Changes with the answers they lead to, so that adding a change applies only that one. */
interface ChangedAnswers {
  readonly changes: readonly AnswerChange[]
  readonly changed: Answers
}

/** The smallest sets of changes that lead to a wanted result. */
function smallestChanges(
  quiz: Quiz,
  answers: Answers,
  decideOne: ReturnType<typeof createDecider>,
  isWanted: (result: Result) => boolean,
): readonly ResultChange[] {
  const possible = possibleChanges(quiz, answers)
  const lists = new Set(quiz.questions.filter(isList).map(({ id }) => id))
  let sets: readonly ChangedAnswers[] = [{ changes: [], changed: answers }]
  for (let count = 1; count <= mostChanges; count += 1) {
    sets = sets.flatMap((set) => oneMore(quiz, possible, lists, set))
    const found = sets.flatMap(({ changes, changed }) => {
      const { result } = decideOne(changed)
      return isWanted(result) ? [{ changes, result }] : []
    })
    if (found.length > 0) return found
  }
  return []
}

export function applyChanges(quiz: Quiz, answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((changed, { question, option }) => chooseOption(quiz, changed, question, option), answers)
}

/** Every set plus one later option, so that no set occurs twice. */
function oneMore(
  quiz: Quiz,
  possible: readonly AnswerChange[],
  lists: ReadonlySet<QuestionId>,
  { changes, changed }: ChangedAnswers,
): readonly ChangedAnswers[] {
  const last = changes.at(-1)
  const from = possible.findIndex(({ question, option }) => question === last?.question && option === last.option) + 1
  return possible
    .slice(from)
    .filter(({ question }) => lists.has(question) || changes.every((each) => each.question !== question))
    .map((change) => ({ changes: [...changes, change], changed: applyChanges(quiz, changed, [change]) }))
}

/** Answered questions only: open ones are handled separately. Gaps never affect the result. */
function possibleChanges(quiz: Quiz, answers: Answers): readonly AnswerChange[] {
  return quiz.questions.flatMap((question) => {
    const given = new Set(answers.chosen[question.id])
    given.delete(quiz.unknown.id)
    if (given.size === 0 || question.kind === 'gaps' || !isAsked(quiz, answers, question)) return []
    return question.options
      .filter(({ id }) => isList(question) || !given.has(id))
      .map(({ id }) => ({ question: question.id, option: id }))
  })
}
