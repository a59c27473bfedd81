import type { Parsed } from '#domain/links/link-codec.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { tryDecodeURIComponent } from '#domain/links/percent-decoding.ts'
import { parseAnswers, serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { Quiz } from '#model/quiz.ts'
import { countEarlierAnswers, serializeEarlierAnswers } from './earlier-answers.ts'
import type { Member } from './team.ts'
import { sanitizeName } from './team.ts'

// One value of `a` in the link of a team: `Ana~v2.people-to99.inside-top`. A name, a tilde, and answers as the link of a result
// has them, of version 1 or 2; without a name the answers alone, so that the link of a result can be taken as it is. The last
// tilde counts: names may have some, answers have none. In a name a percent sign is written `%25` and an equals sign `%3D`, so
// that a link that was percent-encoded once too often, or that stands where a value should, can be told from a name that looks
// like one.

const between = '~'

/** Longest value that is looked at, in UTF-16 code units: a name and answers, each with much to spare. */
const longestValue = 4_000

/** How many times a link may have been percent-encoded on its way, beyond what addresses need. */
const mostDecoded = 4

/** A value of `a` as it was read. */
export interface ReadMember {
  /** Undefined where there is no answer that can be read. */
  readonly member: Member | undefined
  readonly issues: readonly LinkIssue[]
  /** How many answers could be read, of a list each item; of version 1 those too that don't carry over. */
  readonly count: number
  /** The answers as they were written, without what happened to them on the way. */
  readonly written: string
}

/**
 * Writes one person's answers, and the name if there is one; empty if nothing was answered. What carried over from version 1
 * is written as version 1 wrote it.
 */
export function serializeMember(quiz: Quiz, { name, answers, isEarlier }: Member): string {
  const value = isEarlier ? serializeEarlierAnswers(answers) : serializeAnswers(quiz, answers)
  const written = sanitizeName(name).replaceAll('%', '%25').replaceAll('=', '%3D')
  return value === '' || written === '' ? value : written + between + value
}

/**
 * Reads one person's name and answers out of a value of `a`, as far as they can be read; never throws. A line break
 * is one that a mail put there, so it leaves no space in a name.
 *
 * @returns undefined as the value where there is no answer that can be read. One of version 1 is enough, though it may not
 *   carry over: nobody gets lost from a link because the quiz has changed.
 */
export function parseMember(quiz: Quiz, value: string): Parsed<Member | undefined> {
  const { member, issues } = readMember(quiz, value)
  return { value: member, issues }
}

/** {@link parseMember}, with how much of the value could be read. */
export function readMember(quiz: Quiz, value: string): ReadMember {
  const issues: LinkIssue[] = []
  if (value.length > longestValue) issues.push({ what: value.slice(longestValue), why: 'too-long' })
  const plain = withoutEnding(decodedToTilde(value.slice(0, longestValue)))
  const at = plain.lastIndexOf(between)
  const beforeTilde = plain.slice(0, Math.max(at, 0)).replaceAll(/[\r\n]+\s*/g, '')
  const name = sanitizeName(beforeTilde)
  const written = plain.slice(at + 1)
  const { answers, isEarlier, count, lost } = readAnswers(quiz, written)
  if (count === 0) {
    if (lost.length > 0 || plain !== '') issues.push({ what: plain, why: 'malformed' })
    return { member: undefined, issues, count, written }
  }
  if (sanitizeName(beforeTilde, Infinity) !== name) issues.push({ what: beforeTilde, why: 'too-long' })
  issues.push(...lost.map(({ what, why }) => ({ what: name === '' ? what : `${name}: ${what}`, why })))
  return { member: { name, answers, isEarlier }, issues, count, written: written.replaceAll(/\s/g, '').toLowerCase() }
}

function readAnswers(quiz: Quiz, written: string) {
  const { value, issues } = parseAnswers(quiz, written)
  if (!value.isEarlier) return { ...value, count: Object.values(value.answers.chosen).flat().length, lost: issues }
  const earlier = countEarlierAnswers(written)
  return { ...value, count: earlier.value, lost: [...issues, ...earlier.issues] }
}

/** Decoded as often as it takes to find the tilde, once at least: each that the link passed through may have encoded it. */
function decodedToTilde(value: string): string {
  let plain = decoded(value)
  for (let times = 1; times < mostDecoded && !plain.includes(between) && /%(?:25)*7e/i.test(plain); times += 1) {
    plain = decoded(plain)
  }
  return plain
}

/** Percent-encoding that the address left behind, undone where it stands for characters. */
function decoded(value: string): string {
  return value.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => tryDecodeURIComponent(run) ?? run)
}

/** Without what is no letter or digit at the end: answers end in one, so it came on the way. */
function withoutEnding(value: string): string {
  let end = value.length
  while (end > 0 && !/[\p{L}\p{N}]/u.test(value.charAt(end - 1))) end -= 1
  return value.slice(0, end)
}
