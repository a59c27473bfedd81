import type { LinkIssue } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { isLinkWith, valuesInLink } from '#domain/links/values-in-link.ts'
import type { Quiz } from '#model/quiz.ts'
import { readMember, serializeMember } from './member-link.ts'
import { type Team, type Member, mostMembers } from './team.ts'

/** Longest text that is read, in UTF-16 code units: twelve of the longest links, inside a long email. */
const longestText = 20_000

/**
 * How much is read of a text, in UTF-16 code units, with what is read again because a line may continue there: several times
 * what twelve links take, with every line of them wrapped. The rest is left.
 */
const mostRead = 500_000

/** What reading takes for a word of any length, in the same unit. */
const readOfAny = 200

export interface PastedAnswers {
  readonly members: Team
  /** What was lost of members that could be read. */
  readonly issues: readonly LinkIssue[]
  /** Pieces that couldn't be read, or that there was no room for, as pasted. */
  readonly left: readonly string[]
  /** How many weren't added because the same person with the same answers is there, or comes twice. */
  readonly repeated: number
}

/** A piece of text and its contents. */
interface Piece {
  readonly text: string
  /** Its line number, so that words of one line are reported together. */
  readonly line: number
  readonly members: readonly { readonly member: Member; readonly key: string }[]
  /** How many answers could be read. */
  readonly count: number
  readonly issues: readonly LinkIssue[]
  readonly unread: readonly LinkIssue[]
}

/**
 * Reads answers from pasted text: result links, team links, and bare values of `a`, any number of them, among other words, and
 * in the state email and chat leave them in: wrapped, percent-encoded, with counters and punctuation. Never throws.
 *
 * @param room How many more members fit.
 * @param already Current members: the same person with the same answers isn't added again.
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
  let repeated = 0
  for (const piece of pieces) {
    const fresh = piece.members.filter(({ key }) => !keys.has(key))
    repeated += piece.members.length - fresh.length
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
  return { members, issues, left: [...linesOf(left), ...(rest === '' ? [] : [rest])], repeated }
}

/** The text of the pieces, joined by line. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines = new Map<number, string>()
  for (const { text, line } of pieces) lines.set(line, lines.has(line) ? `${lines.get(line)} ${text}` : text)
  return [...lines.values()]
}

/** The members in one link or one value. */
function readPiece(quiz: Quiz, text: string, line: number): Piece {
  const read = answerValuesIn(text).map((value) => readMember(quiz, value))
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
 * The key for finding duplicates. So little carries over from version 1 that two people can easily share it, so without a name
 * the whole original value counts.
 */
function keyOf(quiz: Quiz, member: Member, written: string): string {
  return member.isEarlier && member.name === '' ? written : serializeMember(quiz, member)
}

/** The values of `a` in a link; other text is itself a value, possibly followed by the rest of a query. */
function answerValuesIn(text: string): readonly string[] {
  const values = valuesInLink(text, 'a')
  if (values.length > 0 || isLinkWith(text, 'a') || /:\/\/|\?/.test(text)) return values
  return [parseQuery(`a=${text}`)['a'] ?? []].flat()
}

/** Whether a text contains anything but dashes, brackets, and the like. */
export function hasLettersOrDigits(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/**
 * The words of a text, with wrapped links rejoined: two consecutive words are joined if more can be read of them together than
 * separately.
 */
function joinWrapped(quiz: Quiz, text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let left = mostRead
  const read = (piece: string, line: number) => {
    const isRead = left > 0 && mayHoldAnswers(piece)
    if (isRead) left -= piece.length + readOfAny
    return isRead ? readPiece(quiz, piece, line) : { ...nothingIn, text: piece, line }
  }
  for (const [line, words] of text.split(/[\r\n]+/).entries()) {
    for (const word of words.split(betweenPieces).filter(hasLettersOrDigits)) {
      const piece = read(word, line)
      const last = pieces.at(-1)
      const joined = last && mayContinue(last.text, word) ? read(last.text + word, last.line) : undefined
      if (last && joined && isBetter(joined, [last, piece])) pieces.splice(-1, 1, joined)
      else pieces.push(piece)
    }
  }
  return pieces
}

/** White space; what separates cells and lists; and nothing, where a link was pasted right after another one. */
const betweenPieces = /\s+|[,;|]+(?=https?:\/\/|v\d+\.)|(?<=[a-z\d])(?=https?:\/\/)/i

/** Every answer has a hyphen, which may be encoded. Most words of an email don't, so they needn't be read. */
function mayHoldAnswers(text: string): boolean {
  return /[-%]/.test(text)
}

const nothingIn = { members: [], count: 0, issues: [], unread: [] } as const

/** A link never continues with the start of the next one, and ordinary words don't start a value. */
function mayContinue(text: string, word: string): boolean {
  if (/:\/\/|%3a%2f%2f/i.test(word)) return false
  return isLink(text) || !isValue(word)
}

function isLink(text: string): boolean {
  return /:\/\/|\?/.test(text)
}

/** Whether a value starts in a word. */
function isValue(word: string): boolean {
  return /(?:^|[^a-z\d])v\d+\./i.test(word)
}

function isBetter(joined: Piece, [last, next]: readonly [Piece, Piece]): boolean {
  if (joined.members.length === 0) return false
  const apart = worth(last) + worth(next)
  return worth(joined) > apart || (worth(joined) === apart && !isValue(next.text))
}

/** How much of a piece can be read: its answers minus what's lost. */
function worth({ members, count, issues, unread }: Piece): number {
  const lost = issues.length + unread.length
  return count - 2 * (members.length === 0 ? Math.max(1, lost) : lost)
}
