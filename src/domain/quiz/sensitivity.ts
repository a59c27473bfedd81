import type { OptionId, Question, QuestionId, QuizContent } from '#model/quiz.ts'
import { axes } from '#model/quiz.ts'
import type { Answers } from './answers.ts'
import { choiceOf, setAnswer, needQuestions, removeAnswer } from './answers.ts'
import type { Score, ScoredOutcome } from './score.ts'
import { dependsOnUnknownCover, decideOutcome, resultKindOf, score, scoreSide } from './score.ts'
import { fewestAnswers, mostChanges } from './scoring-rules.ts'

/** An answer that would be another; `steps` is how far apart the two stand among the question's options. */
export interface AnswerChange {
  readonly question: QuestionId
  readonly from: OptionId
  readonly to: OptionId
  readonly steps: number
}

/** Answers that, if they were others, would make the result another. */
export interface ResultChange {
  readonly changes: readonly AnswerChange[]
  readonly verdict: ScoredOutcome
}

/** An answer without which the result would be another. */
export interface PivotalAnswer {
  readonly question: QuestionId
  /** What the result would be without it. */
  readonly verdict: ScoredOutcome
}

/** Whether two verdicts are the same result. */
export function isSameResult(one: ScoredOutcome, other: ScoredOutcome): boolean {
  return resultKindOf(one) === resultKindOf(other)
}

/**
 * The smallest changes of known answers that make the result another: fewest answers first, at most
 * {@link mostChanges}, then fewest steps in all. All that are equally small, in the order of the questions; none
 * where nothing so small flips the result, as where there is none because too few answers are known.
 *
 * @param mayChange The questions whose answers may be others; all of them unless told otherwise.
 */
export function smallestResultChanges(
  quiz: QuizContent,
  answers: Answers,
  mayChange: (question: Question) => boolean = () => true,
): readonly ResultChange[] {
  const { verdict } = score(quiz, answers)
  return smallest(quiz, answers, possibleChanges(quiz, answers, mayChange), (other) => !isSameResult(other, verdict))
}

/** As {@link smallestResultChanges}, but to one result, such as that of others; none where it is the result already. */
export function smallestChangesTo(quiz: QuizContent, answers: Answers, wanted: ScoredOutcome): readonly ResultChange[] {
  if (isSameResult(score(quiz, answers).verdict, wanted)) return []
  const changes = possibleChanges(quiz, answers, () => true)
  return smallest(quiz, answers, changes, (verdict) => isSameResult(verdict, wanted))
}

/** The smallest sets of changes whose verdict is one that is wanted. */
function smallest(
  quiz: QuizContent,
  answers: Answers,
  changes: readonly AnswerChange[],
  isWanted: (verdict: ScoredOutcome) => boolean,
): readonly ResultChange[] {
  let sets: readonly (readonly AnswerChange[])[] = [[]]
  for (let count = 1; count <= mostChanges; count += 1) {
    sets = sets.flatMap((set) => oneMore(set, changes))
    const flips = sets
      .map((set) => ({ changes: set, verdict: score(quiz, applyChanges(answers, set)).verdict }))
      .filter((flip) => isWanted(flip.verdict))
    const fewestSteps = Math.min(...flips.map(stepsOf))
    if (flips.length > 0) return flips.filter((flip) => stepsOf(flip) === fewestSteps)
  }
  return []
}

/** The answers with some changed. */
export function applyChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return changes.reduce((changed, { question, to }) => setAnswer(changed, question, to), answers)
}

function stepsOf({ changes }: ResultChange): number {
  return changes.reduce((sum, { steps }) => sum + steps, 0)
}

/** Every set with one change more, of a question that comes after those in the set, so that no set comes twice. */
function oneMore(set: readonly AnswerChange[], changes: readonly AnswerChange[]): readonly (readonly AnswerChange[])[] {
  const last = changes.findLastIndex(({ question }) => question === set.at(-1)?.question)
  return changes.slice(last + 1).map((change) => [...set, change])
}

/** Every option of every known answer; what bears on the seat only, or changes nothing, flips nothing either. */
function possibleChanges(
  quiz: QuizContent,
  answers: Answers,
  mayChange: (question: Question) => boolean,
): readonly AnswerChange[] {
  return quiz.questions.filter(mayChange).flatMap(({ id, options }) => {
    const from = choiceOf(answers, id)
    const at = options.findIndex((option) => option.id === from)
    if (at === -1) return []
    return options.map(({ id: to }, index) => ({ question: id, from, to, steps: Math.abs(index - at) }))
  })
}

/**
 * The need answers on which the result leans: without any one of them, all else equal, it would be another. Dropping
 * one is not held against the side as a missing answer: the question is what an answer carries, not whether there
 * are enough. Who holds a side is left out, since without it there is no gap to speak of.
 */
export function pivotalAnswers(quiz: QuizContent, answers: Answers): readonly PivotalAnswer[] {
  const { verdict } = score(quiz, answers)
  if (resultKindOf(verdict) === 'few') return []
  return quiz.questions
    .filter(({ kind }) => kind === 'need')
    .map(({ id }) => ({ question: id, verdict: withoutMinimum(quiz, removeAnswer(answers, id)) }))
    .filter((prop) => !isSameResult(prop.verdict, verdict))
}

function withoutMinimum(quiz: QuizContent, answers: Answers): ScoredOutcome {
  const fewest = fewestAnswers - 1
  return decideOutcome({
    inward: scoreSide(quiz, answers, 'inward', fewest),
    outward: scoreSide(quiz, answers, 'outward', fewest),
  })
}

/**
 * The open questions worth finding out, in order. Where too few answers are known: all that are open on the sides
 * that lack them, and who holds a side. Where it hangs on who holds a side: that. Else: each open question of which
 * some answer alone would make the result another.
 */
export function questionsWorthResolving(
  quiz: QuizContent,
  answers: Answers,
  { sides, verdict }: Score,
): readonly QuestionId[] {
  const open = quiz.questions.filter((question) => !isKnown(question, answers))
  const result = resultKindOf(verdict)
  const lacking = axes.filter((axis) =>
    result === 'few' ? sides[axis].gap === null : dependsOnUnknownCover(sides[axis]),
  )
  const lacked = new Set(lacking.flatMap((axis) => needQuestions(quiz, axis)).map(({ id }) => id))
  return open
    .filter((question) => {
      if (result === 'few') return question.kind === 'cover' || lacked.has(question.id)
      if (result === 'cover') return question.kind === 'cover' && lacking.includes(question.axis)
      return question.options.some(
        ({ id }) => !isSameResult(score(quiz, setAnswer(answers, question.id, id)).verdict, verdict),
      )
    })
    .map(({ id }) => id)
}

function isKnown({ id, options }: Question, answers: Answers): boolean {
  return options.some((option) => option.id === choiceOf(answers, id))
}
