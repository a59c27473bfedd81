import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { type AddIssue, createIssueCollector } from '#domain/links/link-issues.ts'
import { decodeEscapes } from '#domain/links/percent-decoding.ts'
import type { Query } from '#domain/links/query.ts'
import { trimEnds } from '#domain/links/trim-ends.ts'
import { withoutInsertions } from '#domain/links/without-insertions.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { type Answers, isAsked, isList, normalizeAnswers, standsAlone } from './answers.ts'
import { fromVersion1 } from './version-1.ts'

// The value of `a` in a link: `v2.people-to99.inblocks-load-skill.pay-dk`. A version, then one part per answer: the question's
// id and its options' ids. Letters, digits, periods, and hyphens only: nothing needs percent-encoding, looks like text
// formatting, or ends a link early. Version 1 (`v1.people-to99.reentry-3-most`) is still read: answers that mean the same today
// carry over.

const version = 'v2'
const earlierVersion = 'v1'
const between = '.'
const within = '-'

/** Longest value that is read, in UTF-16 code units: many times a full quiz, and still fast to parse. */
const longestValue = 2_000

export interface LinkedAnswers {
  /** What could be read, in quiz order. */
  readonly answers: Answers
  /** Whether the link is version 1, most of whose questions the quiz no longer asks. */
  readonly isEarlier: boolean
}

/**
 * Writes answers as the value of `a`, in the order of the questions.
 *
 * @returns Unreserved characters only, ending in a letter or digit; empty if nothing was answered.
 */
export function serializeAnswers(quiz: Quiz, answers: Answers): string {
  const parts = Object.entries(normalizeAnswers(quiz, answers).chosen).map(([id, options]) =>
    [id, ...options].join(within),
  )
  return parts.length === 0 ? '' : [version, ...parts].join(between)
}

/**
 * Reads what it can from the value of `a`; never throws. Forgives what email and chat do to links: white space, line breaks,
 * and invisible characters, percent-encoding, capitals, punctuation at the ends, a missing start. The first of two answers to a question counts.
 * A later version is read as if it were this one, and reported as an issue.
 */
export function parseAnswers(quiz: Quiz, value: string): Parsed<LinkedAnswers> {
  const { issues, add } = createIssueCollector()
  const { parts, found } = readParts(value, add)
  if (found === earlierVersion) {
    // Questions that only version 1 asked aren't issues: the page says once that the quiz has changed.
    const given = parts.flatMap(({ id, options }) => options.slice(0, 1).map((option) => [id, option] as const))
    return { value: { answers: normalizeAnswers(quiz, fromVersion1(given)), isEarlier: true }, issues }
  }
  const chosen = new Map<QuestionId, readonly OptionId[]>()
  for (const part of parts) readAnswer(quiz, chosen, part, add)
  const all = { chosen: Object.fromEntries(chosen) }
  // Answers about technology that customers don't get are dropped.
  for (const question of quiz.questions) {
    if (chosen.has(question.id) && !isAsked(quiz, all, question)) add(question.id, 'not-asked')
  }
  return { value: { answers: normalizeAnswers(quiz, all), isEarlier: false }, issues }
}

interface Part {
  readonly part: string
  readonly id: string
  readonly options: readonly string[]
}

function readAnswer(
  quiz: Quiz,
  chosen: Map<QuestionId, readonly OptionId[]>,
  { part, id, options }: Part,
  add: AddIssue,
): void {
  const question = quiz.questions.find((each) => each.id === id)
  if (question === undefined || options.length === 0) return add(part, options.length === 0 ? 'malformed' : 'unknown')
  if (chosen.has(id)) return add(part, 'duplicate')
  const known = question.options.map((option) => option.id)
  const accepted = isList(question) ? known : [...known, quiz.unknown.id]
  for (const option of options) if (!accepted.includes(option)) add([id, option].join(within), 'unknown')
  const given = accepted.filter((option) => options.includes(option))
  if (given.length === 0) return
  if (!isList(question) && given.length > 1) add(part, 'conflict')
  if (isList(question) && given.length > 1 && given.some((option) => standsAlone(question, option))) {
    add(part, 'conflict')
  }
  chosen.set(id, given)
}

/** The nonempty parts of a value, and its version prefix. */
function readParts(value: string, add: AddIssue): { readonly parts: readonly Part[]; readonly found: string } {
  if (value.length > longestValue) add(value.slice(longestValue), 'too-long')
  const written = withoutInsertions(decodeEscapes(value.slice(0, longestValue))).toLowerCase()
  const plain = trimEnds(written, /[a-z0-9]/)
  const parts = plain.split(between)
  const found = parts.slice(0, 1).find((part) => /^v\d+$/.test(part))
  if (found !== undefined && found !== version && found !== earlierVersion) add(found, 'version')
  return {
    parts: (found === undefined ? parts : parts.slice(1)).filter((part) => part !== '').map(splitPart),
    found: found ?? version,
  }
}

function splitPart(part: string): Part {
  const [id = '', ...options] = part.split(within)
  return { part, id, options }
}

/** The contents of a result link. */
export interface LinkedResult extends LinkedAnswers {
  /** The answers before others were tried; undefined if there were none, or if they're the same. */
  readonly original: Answers | undefined
}

/** A result link: `?a=…`, plus `was=…` with the answers before others were tried. A second, different `a` is an issue. */
export const resultLink: LinkCodec<Quiz, LinkedResult> = {
  parse: (quiz: Quiz, query: Query) => {
    const { issues, add, addAll } = createIssueCollector(query)
    const read = (key: 'a' | 'was') => {
      const [first = '', ...others] = [query[key] ?? []].flat().filter((each) => each !== '')
      const { value, issues: found } = parseAnswers(quiz, first)
      addAll(found)
      for (const other of others) if (other !== first) add(other, 'other-answers')
      return value
    }
    const linked = read('a')
    const was = read('was')
    const original = serializeAnswers(quiz, was.answers)
    const current = serializeAnswers(quiz, linked.answers)
    // If only the tried answers were lost, fall back to the original ones.
    if (current === '' && !linked.isEarlier) return { value: { ...was, original: undefined }, issues }
    const isOther = original !== '' && original !== current
    return { value: { ...linked, original: isOther ? was.answers : undefined }, issues }
  },
  serialize: (quiz, { answers, original }) => {
    const a = serializeAnswers(quiz, answers)
    if (a === '') return {}
    const was = original === undefined ? '' : serializeAnswers(quiz, original)
    return was === '' || was === a ? { a } : { a, was }
  },
}
