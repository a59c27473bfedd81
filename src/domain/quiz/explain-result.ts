import {
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
import type { GivenOption } from '#model/result-advice.ts'
import { type Answers, isAsked, normalizeAnswers } from './answers.ts'
import { type ResultChange, smallestResultChanges } from './changes.ts'
import { type Decision, decide, decidingQuestion, type Result, resultId } from './decide.ts'
import { calledRoles } from './other-roles.ts'
import type { FoundSide } from './side.ts'

/** The answers about one part of a side. */
export interface Reason {
  readonly question: Question
  readonly options: readonly { readonly id: OptionId; readonly label: string }[]
}

/** One side, explained by the three plain questions a board would ask. */
export interface SideExplanation {
  readonly axis: Axis
  /** Undefined where an open question could change the finding. */
  readonly found: FoundSide | undefined
  /** How much is there to lead? The side's first question, and what's at stake. */
  readonly stakes: readonly Reason[]
  /** Who leads it today? */
  readonly cover: Reason | undefined
  /** What stands in the way? */
  readonly obstacles: Reason | undefined
  /** Asked about this side, and unanswered or "don't know". */
  readonly open: readonly QuestionId[]
}

export interface ExplainedRole extends OtherRoleText {
  readonly id: OtherRole
  /** The answers that indicate it. */
  readonly signs: readonly GivenOption[]
  /** Whether the new executive resolves it. */
  readonly isSolved: boolean
}

/** Why there's no new executive, and the sides it applies to. */
export interface NeitherReason extends NeitherText {
  readonly sides: readonly Axis[]
}

export interface ResultExplanation {
  readonly decision: Decision
  readonly text: ResultText
  /** Why there's no new executive; undefined for every other result. */
  readonly neither: NeitherReason | undefined
  /** Suggested titles, one for each executive that's called for. */
  readonly titles: readonly string[]
  readonly rule: ResultRule | undefined
  readonly sides: Readonly<Record<Axis, SideExplanation>>
  /** The recommended ones, and the others with a sign. */
  readonly otherRoles: readonly ExplainedRole[]
  readonly moreRoles: readonly ExplainedRole[]
  /** The most decisive open question; undefined if the result is conclusive. */
  readonly deciding: QuestionId | undefined
  readonly changes: readonly ResultChange[]
}

/** @throws {Error} when the content lacks a text for the result. */
export function explainResult(quiz: Quiz, answers: Answers): ResultExplanation {
  const decision = decide(quiz, answers)
  const called = calledRoles(quiz, answers, decision).map(({ role, signs, isSolved }): ExplainedRole => ({
    id: role,
    signs,
    isSolved,
    ...quiz.otherRoleTexts[role],
  }))
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
    otherRoles: called.slice(0, quiz.mostOtherRoles),
    moreRoles: called.slice(quiz.mostOtherRoles),
    deciding: decision.result.kind === 'unclear' ? decidingQuestion(quiz, answers) : undefined,
    changes: smallestResultChanges(quiz, answers),
  }
}

/** @throws {Error} when there's none: the content must have one for every result. */
export function resultText({ results }: Quiz, result: Result): ResultText {
  const id = resultId(result)
  const found = results.find((each) => (each.kind === 'role' ? each.axis : each.kind) === id)
  if (found === undefined) throw new Error(`results: found none for "${id}"; expected one for every result`)
  return found
}

/** The rule that decided. A rule that blocks a new executive is moot if neither side calls for one. */
function ruleBehind({ resultRules }: Quiz, { result, rule, sides }: Decision): ResultRule | undefined {
  const isMoot = result.kind === 'neither' && axes.every((axis) => sides[axis] && sides[axis].finding !== 'new')
  return isMoot ? resultRules.at(-1) : rule
}

/** Whether each reason applies to a side. */
const neitherReasons: Readonly<Record<NeitherKind, (side: FoundSide) => boolean>> = {
  // A side calls for a new executive, and the result is none: only money stops that.
  unpaid: ({ finding }) => finding === 'new',
  holder: ({ finding }) => finding === 'holder',
  support: ({ finding }) => finding === 'support',
  head: ({ finding, level }) => finding === 'light' && level === 'head',
  'in-place': ({ finding, cover }) => finding === 'covered' && cover === 'executive',
  covered: ({ finding }) => finding === 'covered',
  little: () => true,
}

/** The first reason that applies to either side; undefined while an open question could bring up an earlier one. */
function neitherText({ neitherTexts }: Quiz, { sides }: Decision): NeitherReason | undefined {
  const found = axes.flatMap((axis) => sides[axis] ?? [])
  if (found.length < axes.length) return undefined
  return neitherTexts
    .map((text) => ({ ...text, sides: found.filter(neitherReasons[text.id]).map(({ axis }) => axis) }))
    .find((text) => text.sides.length > 0)
}

function titlesOf({ titles }: Quiz, { result, sides }: Decision): readonly string[] {
  const people = sides.inward?.people ?? sides.outward?.people
  const kinds: readonly (Axis | 'combined')[] =
    result.kind === 'role'
      ? [result.axis]
      : result.kind === 'both'
        ? axes
        : result.kind === 'combined'
          ? ['combined']
          : []
  return kinds.flatMap((kind) =>
    Object.entries(titles[kind]).flatMap(([size, title]) => (size === people ? title : [])),
  )
}

function explainSide(quiz: Quiz, answers: Answers, { sides }: Decision, axis: Axis): SideExplanation {
  const { chosen } = normalizeAnswers(quiz, answers)
  const optionsOf = ({ id, options }: Question) => options.filter((option) => chosen[id]?.includes(option.id))
  const reasonsFor = (questions: readonly Question[]): readonly Reason[] =>
    questions
      .map((question) => ({ question, options: optionsOf(question) }))
      .filter(({ options }) => options.length > 0)
  const withId = (id: QuestionId) => quiz.questions.filter((each) => each.id === id)
  const ofKind = (kind: Question['kind']) => quiz.questions.filter((each) => each.kind === kind && each.axis === axis)
  const base = withId(quiz.sides[axis].base)
  const [stakes, cover, obstacles] = [ofKind('stakes'), ofKind('cover'), ofKind('obstacles')]
  const about = new Set([...withId(quiz.people), ...base, ...cover, ...obstacles, ...stakes])
  return {
    axis,
    found: sides[axis],
    stakes: reasonsFor([...base, ...stakes]),
    cover: reasonsFor(cover)[0],
    obstacles: reasonsFor(obstacles)[0],
    open: [...about]
      .filter((question) => isAsked(quiz, answers, question) && optionsOf(question).length === 0)
      .map(({ id }) => id),
  }
}
