import type { LinkIssue } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { isLinkWith, valuesInLink } from '#domain/links/values-in-link.ts'
import type { Quiz } from '#model/quiz.ts'
import { betweenPieces, cutBeforeLink, hasLettersOrDigits, isLink, isValue, longestPaste } from './fit-pasted.ts'
import { readMember, serializeMember } from './member-link.ts'
import { type Team, type Member, mostMembers } from './team.ts'

/**
 * How much is read of a text, in UTF-16 code units, with what is read again because a line may continue there: several times
 * what twelve links take, with every line of them wrapped. The rest is left.
 */
const mostRead = 200_000

/** How many different people are looked for: a full team that's there already, a full one to add, and as many again. */
const mostFound = 3 * mostMembers

/** What reading takes for a word of any length, in the same unit. */
const readOfAny = 200

export interface PastedAnswers {
  readonly members: Team
  /** What was lost of members that could be read. */
  readonly issues: readonly LinkIssue[]
  /** Pieces that couldn't be read, or that there was no room for, as pasted. */
  readonly left: readonly string[]
  /** Those of them without answers. */
  readonly empty: readonly string[]
  /** How many people there was no room for. */
  readonly overLimit: number
  /** Pieces that weren't read, because the text is too long: links, or other words if there are none. */
  readonly unread: readonly string[]
  /** How many weren't added because the same person with the same answers is there, or comes twice. */
  readonly repeated: number
}

/** A piece of text and its contents. */
interface Piece {
  readonly text: string
  /** Whether it wasn't read, though it may contain answers. */
  readonly isSkipped?: boolean
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
  // A text of full length has been cut, by the text box or here. Adding what's left of its last link would add half a person.
  const { text: whole, rest } =
    text.length < longestPaste ? { text, rest: '' } : cutBeforeLink(text.slice(0, longestPaste))
  const pieces = joinWrapped(quiz, whole)
  const keys = new Set(already.map((member) => serializeMember(quiz, member)))
  const members: Member[] = []
  const issues: LinkIssue[] = []
  const left: Piece[] = []
  const empty: Piece[] = []
  let repeated = 0
  let overLimit = 0
  for (const piece of pieces) {
    const fresh = piece.members.filter(({ key }) => !keys.has(key))
    repeated += piece.members.length - fresh.length
    const fits = fresh.slice(0, Math.max(0, room - members.length))
    for (const { member, key } of fits) {
      keys.add(key)
      members.push(member)
    }
    issues.push(...piece.issues)
    overLimit += fresh.length - fits.length
    if (piece.members.length === 0 && !piece.isSkipped) empty.push(piece)
    if (piece.members.length === 0 || fits.length < fresh.length) left.push(piece)
    else issues.push(...piece.unread)
  }
  const skipped = pieces.flatMap((piece) => (piece.isSkipped ? [piece.text] : []))
  const unread = linksOrWords([...skipped, ...piecesOf(rest + text.slice(longestPaste))])
  return { members, issues, left: linesOf(left), empty: linesOf(empty), overLimit, unread, repeated }
}

/** The links and values among pieces; all of them if there are none. */
function linksOrWords(pieces: readonly string[]): readonly string[] {
  const links = pieces.filter((piece) => isLink(piece) || isValue(piece))
  return links.length > 0 ? links : pieces
}

function piecesOf(text: string): readonly string[] {
  return text.split(betweenPieces).filter(hasLettersOrDigits)
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

/**
 * The words of a text, with wrapped links rejoined: two consecutive words are joined if more can be read of them together than
 * separately.
 */
function joinWrapped(quiz: Quiz, text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const found = new Set<string>()
  let left = mostRead
  const read = (piece: string, line: number) => {
    if (!mayHoldAnswers(piece)) return { ...nothingIn, text: piece, line }
    if (left <= 0 || found.size >= mostFound) return { ...nothingIn, text: piece, line, isSkipped: true }
    left -= piece.length + readOfAny
    return readPiece(quiz, piece, line)
  }
  for (const [line, words] of text.split(/[\r\n]+/).entries()) {
    const before = pieces.at(-1)
    if (!mayHoldAnswers(words) && !(before && mayHoldAnswers(before.text))) {
      // Most lines of an email. Taking them word by word would hold the page for a tenth of a second.
      if (hasLettersOrDigits(words)) pieces.push({ ...nothingIn, text: words.trim(), line })
      continue
    }
    for (const word of piecesOf(words)) {
      const piece = read(word, line)
      const last = pieces.at(-1)
      const mayJoin = last && (mayHoldAnswers(word) || mayHoldAnswers(last.text))
      const joined = mayJoin && mayContinue(last.text, word) ? read(last.text + word, last.line) : undefined
      if (last && joined && isBetter(joined, [last, piece])) pieces.splice(-1, 1, joined)
      else pieces.push(piece)
      for (const { key } of pieces.at(-1)?.members ?? []) found.add(key)
    }
  }
  return pieces
}

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
