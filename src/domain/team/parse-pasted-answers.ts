import type { LinkIssue } from '#domain/links/link-issues.ts'
import { tryDecodeURIComponent } from '#domain/links/percent-decoding.ts'
import { parseQuery } from '#domain/links/query.ts'
import type { Quiz } from '#model/quiz.ts'
import { readMember, serializeMember } from './member-link.ts'
import { type Team, type Member, mostMembers } from './team.ts'

/** Longest text that is looked at, in UTF-16 code units: twelve of the longest links, and a long mail around them. */
const longestText = 20_000

/** A link inside of a link inside of a link: deeper than any mail filter wraps them. */
const deepest = 3

export interface PastedAnswers {
  readonly members: Team
  /** What could not be kept of members that could be read. */
  readonly issues: readonly LinkIssue[]
  /** Pieces that could not be read, or that found no room, as they were pasted. */
  readonly left: readonly string[]
}

/** A piece of text, and what is in it. */
interface Piece {
  readonly text: string
  /** Where it begins, so that words of one line are told together. */
  readonly line: number
  readonly members: readonly { readonly member: Member; readonly key: string }[]
  /** How many answers could be read. */
  readonly count: number
  readonly issues: readonly LinkIssue[]
  readonly unread: readonly LinkIssue[]
}

/**
 * Reads answers out of whatever was pasted: links of results and of teams, bare values of `a`, several of them among
 * other words, as mails and chats leave them: wrapped, percent-encoded, with counters and punctuation. Never throws.
 *
 * @param room How many more members there is room for.
 * @param already Those who are there: the same person with the same answers is not added again.
 */
export function parsePastedAnswers(
  quiz: Quiz,
  text: string,
  room: number = mostMembers,
  already: Team = [],
): PastedAnswers {
  const pieces = joinWrapped(quiz, text.slice(0, longestText))
  const keys = new Set(already.map((member) => serializeMember(quiz, member)))
  const members: Member[] = []
  const issues: LinkIssue[] = []
  const left: Piece[] = []
  for (const piece of pieces) {
    const fresh = piece.members.filter(({ key }) => !keys.has(key))
    const fits = fresh.slice(0, Math.max(0, room - members.length))
    for (const { member, key } of fits) {
      keys.add(key)
      members.push(member)
    }
    issues.push(...piece.issues)
    if (piece.members.length === 0 || fits.length < fresh.length) left.push(piece)
    else issues.push(...piece.unread)
  }
  const rest = text.slice(longestText).trim()
  return { members, issues, left: [...linesOf(left), ...(rest === '' ? [] : [rest])] }
}

/** Pieces as text, those of one line together. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines = new Map<number, string>()
  for (const { text, line } of pieces) lines.set(line, lines.has(line) ? `${lines.get(line)} ${text}` : text)
  return [...lines.values()]
}

/** The members of one link, or of one value. */
function readPiece(quiz: Quiz, text: string, line: number): Piece {
  const read = extractAnswerValues(text).map((value) => readMember(quiz, value))
  return {
    text,
    line,
    members: read.flatMap(({ member, written }) => (member ? [{ member, key: keyOf(quiz, member, written) }] : [])),
    count: read.reduce((sum, { count }) => sum + count, 0),
    issues: read.flatMap(({ member, issues }) => (member ? issues : [])),
    unread: read.flatMap(({ member, issues }) => (member ? [] : issues)),
  }
}

/**
 * By what somebody is known to be there already. What carries over from version 1 is so little that two people easily have it
 * in common: without a name, it's all that they answered.
 */
function keyOf(quiz: Quiz, member: Member, written: string): string {
  return member.isEarlier && member.name === '' ? written : serializeMember(quiz, member)
}

/** The values of `a` in a link; what is no link is a value itself. Looks into links that carry the link they lead to. */
export function extractAnswerValues(text: string, depth = 0): readonly string[] {
  const link = text.replaceAll('&amp;', '&')
  const [, query] = /[?]([^#]*)/.exec(link) ?? /^&?(a=[^#]*)/.exec(link) ?? []
  if (query === undefined) {
    // Encoded as a whole, or a value alone. A value may go on as the rest of a link does.
    const unwrapped = tryDecodeURIComponent(link) ?? link
    if (unwrapped !== link && hasAnswers(unwrapped)) return extractAnswerValues(unwrapped, depth + 1)
    return /:\/\//.test(link) ? [] : [parseQuery(`a=${link}`)['a'] ?? []].flat()
  }
  const record = parseQuery(query)
  const values = [record['a'] ?? []].flat()
  if (depth >= deepest) return values
  if (values.length === 0) {
    return Object.values(record)
      .flat()
      .filter(hasAnswers)
      .flatMap((value) => extractAnswerValues(value, depth + 1))
  }
  return values.flatMap((value) => (hasAnswers(value) ? extractAnswerValues(value, depth + 1) : [value]))
}

/** Whether a text is, or has in it, a link that carries answers. */
export function hasAnswers(text: string): boolean {
  return /[?&](?:amp;)?a=/.test(text)
}

/** Whether a text says anything: dashes, brackets and the like do not. */
export function hasLettersOrDigits(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/**
 * The words of a text, where a link that was wrapped is one again: two words that follow each other are joined if more
 * can be read of them together than of each for itself.
 */
function joinWrapped(quiz: Quiz, text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [line, words] of text.split(/[\r\n]+/).entries()) {
    for (const word of words.split(/\s+/).filter(hasLettersOrDigits)) {
      const piece = readPiece(quiz, word, line)
      const last = pieces.at(-1)
      const joined = last && mayContinue(last.text, word) ? readPiece(quiz, last.text + word, last.line) : undefined
      if (last && joined && isBetter(joined, [last, piece])) pieces.splice(-1, 1, joined)
      else pieces.push(piece)
    }
  }
  return pieces
}

/** A link never goes on with the beginning of the next, and words are not the beginning of a value. */
function mayContinue(text: string, word: string): boolean {
  if (/:\/\/|%3a%2f%2f/i.test(word)) return false
  return isLink(text) || !isValue(word)
}

function isLink(text: string): boolean {
  return /:\/\/|\?/.test(text)
}

/** Whether a value begins in a word. */
function isValue(word: string): boolean {
  return /(?:^|[^a-z\d])v\d+\./i.test(word)
}

function isBetter(joined: Piece, [last, next]: readonly [Piece, Piece]): boolean {
  if (joined.members.length === 0) return false
  const apart = worth(last) + worth(next)
  return worth(joined) > apart || (worth(joined) === apart && !isValue(next.text))
}

/** How much can be read of a piece: its answers, less what is lost. */
function worth({ members, count, issues, unread }: Piece): number {
  const lost = issues.length + unread.length
  return count - 2 * (members.length === 0 ? Math.max(1, lost) : lost)
}
