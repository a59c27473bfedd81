import type { Parsed } from '#domain/links/link-codec.ts'
import type { LinkIssue } from '#domain/links/link-issues.ts'
import { tryDecodeURIComponent } from '#domain/links/percent-decoding.ts'
import { parseAnswers, serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { QuizContent } from '#model/quiz.ts'
import type { Member } from './team.ts'
import { sanitizeName } from './team.ts'

// One value of `a` in the link of a team: `Ana~v1.reentry-3.lasting-0`. A name, a tilde and answers as the link of a
// result has them; without a name the answers alone, so that the link of a result can be taken as it is. The last
// tilde counts: names may have some, answers have none. In a name a percent sign is written `%25` and an equals sign
// `%3D`, so that a link that was percent-encoded once too often, or that stands where a value should, can be told from
// a name that looks like one.

const between = '~'

/** Longest value that is looked at, in UTF-16 code units: a name and answers, each with much to spare. */
const longestValue = 4_000

/** How many times a link may have been percent-encoded on its way, beyond what addresses need. */
const mostDecoded = 4

/** Writes one person's answers, and the name if there is one; empty if nothing was answered. */
export function serializeMember(quiz: QuizContent, { name, answers }: Member): string {
  const value = serializeAnswers(quiz, answers)
  const written = sanitizeName(name).replaceAll('%', '%25').replaceAll('=', '%3D')
  return value === '' || written === '' ? value : written + between + value
}

/**
 * Reads one person's name and answers out of a value of `a`, as far as they can be read; never throws. A line break
 * is one that a mail put there, so it leaves no space in a name.
 *
 * @returns undefined as the value where there is no answer that can be read.
 */
export function parseMember(quiz: QuizContent, value: string): Parsed<Member | undefined> {
  const issues: LinkIssue[] = []
  if (value.length > longestValue) issues.push({ what: value.slice(longestValue), why: 'too-long' })
  const plain = withoutEnding(decodedToTilde(value.slice(0, longestValue)))
  const at = plain.lastIndexOf(between)
  const written = plain.slice(0, Math.max(at, 0)).replaceAll(/[\r\n]+\s*/g, '')
  const name = sanitizeName(written)
  const { value: answers, issues: lost } = parseAnswers(quiz, plain.slice(at + 1))
  if (Object.keys(answers.chosen).length === 0) {
    if (lost.length === 0 && plain === '') return { value: undefined, issues }
    return { value: undefined, issues: [...issues, { what: plain, why: 'malformed' }] }
  }
  if (sanitizeName(written, Infinity) !== name) issues.push({ what: written, why: 'too-long' })
  const told = lost.map(({ what, why }) => ({ what: name === '' ? what : `${name}: ${what}`, why }))
  return { value: { name, answers }, issues: [...issues, ...told] }
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
