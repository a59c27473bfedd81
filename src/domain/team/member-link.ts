import type { Parsed } from '#domain/links/link-codec.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { decodeAllEscapes, decodeEscapes } from '#domain/links/percent-decoding.ts'
import { trimEnd } from '#domain/links/trim-ends.ts'
import { withoutInsertions } from '#domain/links/without-insertions.ts'
import { parseAnswers, serializeAnswers } from '#domain/quiz/answers-link.ts'
import { hasRefusedCharacters, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import type { Quiz } from '#model/quiz.ts'
import { countEarlierAnswers, serializeEarlierAnswers } from './earlier-answers.ts'
import type { Member } from './team.ts'
import { sanitizeName } from './team.ts'

// One value of `a` in a team link: `Ana~v2.people-to99.inside-top`. A name, a tilde, and answers as in a result link, version
// 1 or 2. Without a name, the answers alone, so that a result link works as it is. The last tilde separates: names may contain
// tildes, answers don't. In a name, a percent sign is written `%25` and an equals sign `%3D`. That distinguishes a name from a
// link that was percent-encoded once too often, or pasted in place of a value.

const between = '~'

/** Longest value that is read, in UTF-16 code units: ample for a name and answers. */
const longestValue = 4_000

/** How many extra layers of percent-encoding are undone. */
const mostDecoded = 4

/** A parsed value of `a`. */
export interface ReadMember {
  /** Undefined if no answer can be read. */
  readonly member: Member | undefined
  readonly issues: readonly LinkIssue[]
  /** How many answers could be read, counting each item of a list, and version 1 answers that don't carry over. */
  readonly count: number
  /** The answers as originally written, before mail or chat altered them. */
  readonly written: string
}

/**
 * Writes one person's answers, with the name if there is one; empty if nothing was answered. Answers carried over from version
 * 1 keep its format.
 */
export function serializeMember(quiz: Quiz, { name, answers, isEarlier }: Member): string {
  const value = isEarlier ? serializeEarlierAnswers(answers) : serializeAnswers(quiz, answers)
  const written = sanitizeName(name).replaceAll('%', '%25').replaceAll('=', '%3D')
  return value === '' || written === '' ? value : written + between + value
}

/**
 * Reads what it can of one person's name and answers from a value of `a`; never throws. Line breaks come from email, so they
 * leave no space in a name.
 *
 * @returns undefined as the value if no answer can be read. One version 1 answer is enough, even if it doesn't carry over, so
 *   that no one disappears from a link because the quiz has changed.
 */
export function parseMember(quiz: Quiz, value: string): Parsed<Member | undefined> {
  const { member, issues } = readMember(quiz, value)
  return { value: member, issues }
}

/** {@link parseMember}, with how much of the value could be read. */
export function readMember(quiz: Quiz, value: string): ReadMember {
  const issues: LinkIssue[] = []
  if (value.length > longestValue) issues.push({ what: value.slice(longestValue), why: 'too-long' })
  const { before, written } = splitAtTilde(value.slice(0, longestValue))
  const beforeTilde = before.replaceAll(/[\r\n]+\s*/g, '')
  const name = sanitizeName(beforeTilde)
  const { answers, isEarlier, count, lost } = readAnswers(quiz, written)
  if (count === 0) {
    const what = before === '' ? written : before + between + written
    if (lost.length > 0 || what !== '') issues.push({ what, why: 'malformed' })
    return { member: undefined, issues, count, written }
  }
  if (hasRefusedCharacters(beforeTilde)) issues.push({ what: beforeTilde, why: 'hidden' })
  if (sanitizeWritten(beforeTilde, Infinity) !== name) issues.push({ what: beforeTilde, why: 'too-long' })
  issues.push(...lost.map(({ what, why }) => ({ what: name === '' ? what : `${name}: ${what}`, why })))
  return { member: { name, answers, isEarlier }, issues, count, written: withoutInsertions(written).toLowerCase() }
}

function readAnswers(quiz: Quiz, written: string) {
  const { value, issues } = parseAnswers(quiz, written)
  if (!value.isEarlier) return { ...value, count: Object.values(value.answers.chosen).flat().length, lost: issues }
  const earlier = countEarlierAnswers(written)
  return { ...value, count: earlier.value, lost: [...issues, ...earlier.issues] }
}

/**
 * The name and the answers, without the layers of percent-encoding that programs added on the way. The site itself encodes the
 * tilde, so it tells how many there are. One more, with percent and equals signs only, is the site's own.
 */
function splitAtTilde(value: string): { readonly before: string; readonly written: string } {
  let whole = value
  for (let times = 0; times < mostDecoded && !whole.includes(between) && /%(?:25)*7e/i.test(whole); times += 1) {
    whole = decodeEscapes(whole)
  }
  const plain = trimEnd(whole, /[\p{L}\p{N}]/u)
  const at = plain.lastIndexOf(between)
  let name = plain.slice(0, Math.max(at, 0))
  // If a program has decoded the tilde, escapes that the site doesn't write tell the same.
  for (let times = 0; times < mostDecoded && /%(?!25|3d)[\da-f]{2}/i.test(name); times += 1) name = decodeEscapes(name)
  const written = trimEnd(decodeAllEscapes(plain.slice(at + 1)), /[\p{L}\p{N}]/u)
  return { before: decodeEscapes(name), written }
}
