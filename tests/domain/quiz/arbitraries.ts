import * as fc from 'fast-check'
import { quiz } from '#content/quiz/quiz.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { needQuestions } from '#domain/quiz/answers.ts'
import type { ScoredOutcome } from '#domain/quiz/score.ts'
import type { Axis, Question, QuestionId } from '#model/quiz.ts'
import { unknown } from '#model/quiz.ts'

const needIds = quiz.questions.filter(({ kind }) => kind === 'need').map(({ id }) => id)

const anyMarks: fc.Arbitrary<readonly QuestionId[]> = fc.uniqueArray(fc.constantFrom(...needIds), {
  maxLength: 3,
})

function anyChosen(options: (question: Question) => readonly string[]): fc.Arbitrary<Record<QuestionId, string>> {
  return fc.record(
    Object.fromEntries(quiz.questions.map((question) => [question.id, fc.constantFrom(...options(question))])),
  )
}

const optionsOf = (question: Question) => question.options.map(({ id }) => id)

/** Every question answered, none by "don't know". */
export const fullAnswers: fc.Arbitrary<Answers> = fc.record({ chosen: anyChosen(optionsOf), matters: anyMarks })

/** Some questions not answered, some by "don't know"; marks on answered questions only, as a person can set them. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .record({
    chosen: anyChosen((question) => [...optionsOf(question), ...optionsOf(question), unknown]),
    left: fc.subarray(quiz.questions.map(({ id }) => id)),
    leaves: fc.integer({ min: 0, max: 3 }),
    matters: anyMarks,
  })
  .map(({ chosen, left, leaves, matters }) => {
    // Mostly few gaps, so that most answers come to a result.
    const missing = new Set<QuestionId>(left.slice(0, leaves))
    return {
      chosen: Object.fromEntries(Object.entries(chosen).filter(([id]) => !missing.has(id))),
      matters: matters.filter((id) => !missing.has(id)),
    }
  })

const partners = new Map<QuestionId, QuestionId>([...pairs('inward', 'outward'), ...pairs('outward', 'inward')])

/** Each question of a side with the one of the other side that is of its kind, direction and turn. */
function pairs(from: Axis, to: Axis): readonly (readonly [QuestionId, QuestionId])[] {
  const ofDirection = (axis: Axis, direction: 1 | -1) =>
    needQuestions(quiz, axis).filter((question) => question.direction === direction)
  const cover = (axis: Axis) => quiz.questions.filter((question) => question.kind === 'cover' && question.axis === axis)
  const lists = [
    [ofDirection(from, 1), ofDirection(to, 1)],
    [ofDirection(from, -1), ofDirection(to, -1)],
    [cover(from), cover(to)],
  ] as const
  return lists.flatMap(([ones, others]) => ones.map(({ id }, index) => [id, others[index]?.id ?? id] as const))
}

/** The question that a question is mirrored in; itself where it is of neither side. */
function mirrorId(id: QuestionId): QuestionId {
  return partners.get(id) ?? id
}

/** The same organization turned inside out. */
export function mirror({ chosen, matters }: Answers): Answers {
  return {
    chosen: Object.fromEntries(Object.entries(chosen).map(([id, option]) => [mirrorId(id), option])),
    matters: matters.map(mirrorId),
  }
}

export function otherAxis(axis: Axis): Axis {
  return axis === 'inward' ? 'outward' : 'inward'
}

/** What a verdict is once the organization is turned inside out. */
export function mirrorOutcome(verdict: ScoredOutcome): ScoredOutcome {
  if (verdict.kind === 'role') return { kind: 'role', axis: otherAxis(verdict.axis) }
  if (verdict.kind === 'both') return { kind: 'both', first: verdict.first === null ? null : otherAxis(verdict.first) }
  return verdict
}
