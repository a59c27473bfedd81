import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { type AddIssue, createIssueCollector } from '#domain/links/link-issues.ts'
import { decodeAsciiEscapes } from '#domain/links/percent-decoding.ts'
import type { Query } from '#domain/links/query.ts'
import type { OptionId, QuestionId, Quiz } from '#model/quiz.ts'
import { type Answers, isAsked, isList, normalizeAnswers, standsAlone } from './answers.ts'
import { fromVersion1 } from './version-1.ts'

// The value of `a` in a link: `v2.people-to99.inblocks-load-skill.pay-dk`. A version, then an answer a part: a question's id
// and those of its options. Letters, digits, points, and hyphens only: nothing that has to be percent-encoded, that text
// formatting takes for its own, or that ends a link. Version 1 (`v1.people-to99.reentry-3-most`) is still read: what means
// the same today carries over.

const version = 'v2'
const earlierVersion = 'v1'
const between = '.'
const within = '-'

/** Longest value that is read, in UTF-16 code units: many times a full quiz, and still instant. */
const longestValue = 2_000

export interface LinkedAnswers {
  /** What could be read, in the order of the questions. */
  readonly answers: Answers
  /** Whether the link is of version 1, whose other answers the quiz no longer asks for. */
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
 * Reads answers out of the value of `a`, as far as they can be read; never throws. Forgives what mail and chat do to links:
 * white space and line breaks, percent-encoding, capitals, punctuation at the ends, a start that was cut off. Of two answers
 * to one question the first counts. A value of a later version is read as if it were of this one, and that's an issue.
 */
export function parseAnswers(quiz: Quiz, value: string): Parsed<LinkedAnswers> {
  const { issues, add } = createIssueCollector()
  const { parts, found } = readParts(value, add)
  if (found === earlierVersion) {
    // What version 1 asked and this one doesn't is no issue: one sentence says that the quiz has changed.
    const given = parts.flatMap(({ id, options }) => options.slice(0, 1).map((option) => [id, option] as const))
    return { value: { answers: normalizeAnswers(quiz, fromVersion1(given)), isEarlier: true }, issues }
  }
  const chosen = new Map<QuestionId, readonly OptionId[]>()
  for (const part of parts) readAnswer(quiz, chosen, part, add)
  const all = { chosen: Object.fromEntries(chosen) }
  // Answers about technology that customers don't get are of no use to anyone.
  for (const question of quiz.questions) {
    if (chosen.has(question.id) && !isAsked(quiz, all, question)) add(question.id, 'contradiction')
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
  if (!isList(question) && given.length > 1) add(part, 'contradiction')
  if (isList(question) && given.length > 1 && given.some((option) => standsAlone(question, option))) {
    add(part, 'contradiction')
  }
  chosen.set(id, given)
}

/** The parts of a value that are not empty, and the version that stands before them. */
function readParts(value: string, add: AddIssue): { readonly parts: readonly Part[]; readonly found: string } {
  if (value.length > longestValue) add(value.slice(longestValue), 'too-long')
  const plain = decodeAsciiEscapes(value.slice(0, longestValue))
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
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

/** What the link of a result holds. */
export interface LinkedResult extends LinkedAnswers {
  /** The answers that were there before others were tried; undefined where none were, or where they're the same. */
  readonly original: Answers | undefined
}

/** The link of a result: `?a=…`, and `was=…` with the answers before others were tried. Another `a` is an issue unless it says the same. */
export const resultLink: LinkCodec<Quiz, LinkedResult> = {
  parse: (quiz: Quiz, query: Query) => {
    const { issues, add, addAll } = createIssueCollector()
    const read = (key: 'a' | 'was') => {
      const [first = '', ...others] = [query[key] ?? []].flat()
      const { value, issues: found } = parseAnswers(quiz, first)
      addAll(found)
      for (const other of others) if (other !== first && other !== '') add(other, 'other-answers')
      return value
    }
    const linked = read('a')
    const was = read('was')
    const original = serializeAnswers(quiz, was.answers)
    const current = serializeAnswers(quiz, linked.answers)
    // A link that has lost what was tried still has what it began with.
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
