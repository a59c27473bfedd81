import type { LinkCodec, Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector, type AddIssue } from '#domain/links/link-issues.ts'
import { decodeAsciiEscapes } from '#domain/links/percent-decoding.ts'
import type { Query } from '#domain/links/query.ts'
import type { Question, QuestionId, QuizContent } from '#model/quiz.ts'
import type { Answers } from './answers.ts'
import { isOption } from './answers.ts'
import { mostMarks } from './scoring-rules.ts'

// The value of `a` in a link: `v1.reentry-3-most.lasting-0.inside-manager.seat-dk`. A version, then an answer a part;
// an answer is a question id, an option id and, where it matters most, the word `most`. Letters, digits, points and
// hyphens only: nothing that has to be percent-encoded, that text formatting takes for its own, or that ends a link.

const version = 'v1'
const mark = 'most'
const between = '.'
const within = '-'

/** Longest value that is read, in UTF-16 code units: many times a full quiz, and still instant. */
const longestValue = 2_000

/**
 * Writes answers as the value of `a`; in the order of the questions, whatever the order they were given in.
 *
 * @returns Unreserved characters only, ending in a letter or digit; empty if nothing was answered. What the quiz does
 *   not ask, or does not offer, is left out.
 */
export function serializeAnswers(quiz: QuizContent, answers: Answers): string {
  const { chosen, matters } = normalizeAnswers(quiz, answers)
  const parts = Object.entries(chosen).map(([id, option]) =>
    [id, option, ...(matters.includes(id) ? [mark] : [])].join(within),
  )
  return parts.length === 0 ? '' : [version, ...parts].join(between)
}

/** Answers as a link keeps them: in the order of the questions, known ones only, marks on need answers only, three at most. */
export function normalizeAnswers(quiz: QuizContent, { chosen, matters }: Answers): Answers {
  const kept = quiz.questions.flatMap((question) => {
    const option = Object.hasOwn(chosen, question.id) ? chosen[question.id] : undefined
    return option !== undefined && isOption(question, option) ? [{ question, option }] : []
  })
  const marked = kept.filter(({ question }) => question.kind === 'need' && matters.includes(question.id))
  return {
    chosen: Object.fromEntries(kept.map(({ question, option }) => [question.id, option])),
    matters: marked.slice(0, mostMarks).map(({ question }) => question.id),
  }
}

/**
 * Reads answers out of the value of `a`, as far as they can be read; never throws. Forgives what mail and chat do to
 * links: white space and line breaks, percent-encoding, capitals, punctuation at the ends, a start that was cut off. Of two answers to one
 * question the first counts. A value of another version is read as if it were of this one, and told.
 */
export function parseAnswers(quiz: QuizContent, value: string): Parsed<Answers> {
  const { issues, add } = createIssueCollector()
  const chosen = new Map<QuestionId, string>()
  const matters: QuestionId[] = []
  for (const part of readParts(value, add)) {
    const [id = '', option = '', ...rest] = part.split(within)
    const question = quiz.questions.find((each) => each.id === id)
    if (question === undefined || !isOption(question, option)) add(part, option === '' ? 'malformed' : 'unknown')
    else if (chosen.has(id)) add(part, 'duplicate')
    else {
      chosen.set(id, option)
      if (rest.length === 0) continue
      if (!isMark(question, rest)) add(part, 'malformed')
      else if (matters.length === mostMarks) add(part, 'too-many')
      else matters.push(id)
    }
  }
  return { value: normalizeAnswers(quiz, { chosen: Object.fromEntries(chosen), matters }), issues }
}

/**
 * Reads the answers of a result out of the query of an address: the first `a` that there is. Another one is told as
 * lost unless it says the same; a team is for several.
 */
function parseResult(quiz: QuizContent, search: Query): Parsed<Answers> {
  const [first = '', ...others] = [search['a'] ?? []].flat()
  const { value, issues: lost } = parseAnswers(quiz, first)
  const { issues, add, addAll } = createIssueCollector()
  addAll(lost)
  for (const other of others) if (other !== first && other !== '') add(other, 'other-answers')
  return { value, issues }
}

/** The link of a result: `?a=…`; no answers give no key. */
export const resultLink: LinkCodec<QuizContent, Answers> = {
  parse: parseResult,
  serialize: (quiz, answers) => {
    const a = serializeAnswers(quiz, answers)
    return a === '' ? {} : { a }
  },
}

function isMark({ kind }: Question, rest: readonly string[]): boolean {
  return kind === 'need' && rest.length === 1 && rest[0] === mark
}

/** The parts of a value that are not empty, without the version. */
function readParts(value: string, add: AddIssue): readonly string[] {
  if (value.length > longestValue) add(value.slice(longestValue), 'too-long')
  const plain = withoutWrapping(value.slice(0, longestValue))
  const [first = '', ...parts] = plain.split(between)
  const isVersion = /^v\d+$/.test(first)
  if (isVersion && first !== version) add(first, 'version')
  return (isVersion ? parts : [first, ...parts]).filter((part) => part !== '')
}

/** A value as it was before it was sent: decoded, without white space, in small letters, without punctuation around it. */
function withoutWrapping(value: string): string {
  // Unreserved characters need no encoding, so whatever cannot be decoded is not ours, and stays to be told.
  return decodeAsciiEscapes(value)
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
}
