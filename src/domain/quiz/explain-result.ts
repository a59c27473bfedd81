import {
  type Finding,
  type NeitherKind,
  type NeitherText,
  type OptionId,
  type OtherRole,
  type OtherRoleText,
  type Question,
  type QuestionId,
  type Quiz,
  type ResultRule,
  type ResultText,
  type Axis,
  axes,
} from '#model/quiz.ts'
import { type Answers, isAsked, normalizeAnswers } from './answers.ts'
import { type ResultChange, smallestResultChanges } from './changes.ts'
import { type Decision, decide, decidingQuestion, type Result, resultId } from './decide.ts'
import { otherRoles } from './other-roles.ts'
import type { FoundSide } from './side.ts'

/** What was answered about a part of a side. */
export interface Reason {
  readonly question: Question
  readonly options: readonly { readonly id: OptionId; readonly label: string }[]
}

/** One side, in the three plain questions that a board would ask. */
export interface SideExplanation {
  readonly axis: Axis
  /** Undefined where what's open could make a difference on this side. */
  readonly found: FoundSide | undefined
  /** How much is there to lead? The side's first question, and what's at stake. */
  readonly stakes: readonly Reason[]
  /** Who leads it today? */
  readonly cover: Reason | undefined
  /** What stands in the way? */
  readonly obstacles: Reason | undefined
  /** Asked about this side, and not answered, or with "don't know". */
  readonly open: readonly QuestionId[]
}

export interface ResultExplanation {
  readonly decision: Decision
  readonly text: ResultText
  /** Why there's no new executive; undefined for every other result. */
  readonly neither: NeitherText | undefined
  /** The titles that fit, one for each executive that is called for. */
  readonly titles: readonly string[]
  readonly rule: ResultRule | undefined
  readonly sides: Readonly<Record<Axis, SideExplanation>>
  readonly otherRoles: readonly (OtherRoleText & { readonly id: OtherRole })[]
  /** What would decide it; undefined where it's decided. */
  readonly deciding: QuestionId | undefined
  readonly changes: readonly ResultChange[]
}

/** @throws {Error} when the content lacks a text for the result. */
export function explainResult(quiz: Quiz, answers: Answers): ResultExplanation {
  const decision = decide(quiz, answers)
  return {
    decision,
    text: resultText(quiz, decision.result),
    neither: decision.result.kind === 'neither' ? neitherText(quiz, decision) : undefined,
    titles: titlesOf(quiz, decision),
    rule: ruleBehind(quiz, decision),
    sides: {
      inward: explainSide(quiz, answers, decision, 'inward'),
      outward: explainSide(quiz, answers, decision, 'outward'),
    },
    otherRoles: otherRoles(quiz, answers, decision).map((id) => ({ id, ...quiz.otherRoleTexts[id] })),
    deciding: decision.result.kind === 'unclear' ? decidingQuestion(quiz, answers) : undefined,
    changes: smallestResultChanges(quiz, answers),
  }
}

/** @throws {Error} when there's none: the content is to have one for every result. */
export function resultText({ results }: Quiz, result: Result): ResultText {
  const id = resultId(result)
  const found = results.find((each) => (each.kind === 'role' ? each.axis : each.kind) === id)
  if (found === undefined) throw new Error(`results: found none for "${id}"; expected one for every result`)
  return found
}

/** The rule that decided. One that would stop a new executive decides nothing where neither side calls for one. */
function ruleBehind({ resultRules }: Quiz, { result, rule, sides }: Decision): ResultRule | undefined {
  const isMoot = result.kind === 'neither' && axes.every((axis) => sides[axis] && sides[axis].finding !== 'new')
  return isMoot ? resultRules.at(-1) : rule
}

/** The heaviest of what is found on the two sides; undefined where what's still open could be heavier. */
function neitherText({ neitherTexts, resultRules }: Quiz, { sides, rule }: Decision): NeitherText | undefined {
  const found = axes.flatMap((axis) => sides[axis] ?? [])
  if (found.length < axes.length) return undefined
  const has = (finding: Finding) => found.some((each) => each.finding === finding)
  const isUnpaid = rule !== undefined && rule.id !== resultRules.at(-1)?.id && has('new')
  const holds: Readonly<Record<NeitherKind, boolean>> = {
    unpaid: isUnpaid,
    holder: has('holder'),
    support: has('support'),
    head: found.some(({ finding, level }) => finding === 'light' && level === 'head'),
    covered: has('covered'),
    little: true,
  }
  return neitherTexts.find(({ id }) => holds[id])
}

function titlesOf({ titles }: Quiz, { result, sides }: Decision): readonly string[] {
  const people = sides.inward?.people ?? sides.outward?.people
  if (people === undefined) return []
  const kinds: readonly (Axis | 'combined')[] =
    result.kind === 'role'
      ? [result.axis]
      : result.kind === 'both'
        ? axes
        : result.kind === 'combined'
          ? ['combined']
          : []
  return kinds.flatMap((kind) => titles[kind][people] ?? [])
}

function explainSide(quiz: Quiz, answers: Answers, { sides }: Decision, axis: Axis): SideExplanation {
  const { chosen } = normalizeAnswers(quiz, answers)
  const reasonFor = (question: Question | undefined): Reason | undefined => {
    const given = (question && chosen[question.id]) ?? []
    const options = question?.options.filter(({ id }) => given.includes(id)) ?? []
    return question === undefined || options.length === 0 ? undefined : { question, options }
  }
  const base = quiz.questions.find(({ id }) => id === quiz.sides[axis].base)
  const of = (kind: Question['kind']) => quiz.questions.find((each) => each.kind === kind && each.axis === axis)
  const size = quiz.questions.find(({ id }) => id === quiz.people)
  const about = new Set([size, base, of('cover'), of('obstacles'), of('stakes')].flatMap((question) => question ?? []))
  return {
    axis,
    found: sides[axis],
    stakes: [reasonFor(base), reasonFor(of('stakes'))].flatMap((reason) => reason ?? []),
    cover: reasonFor(of('cover')),
    obstacles: reasonFor(of('obstacles')),
    open: [...about]
      .filter((question) => isAsked(quiz, answers, question) && reasonFor(question) === undefined)
      .map(({ id }) => id),
  }
}
