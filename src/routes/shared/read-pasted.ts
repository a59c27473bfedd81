import { describeIssues } from '#domain/links/link-issues.ts'
import { fitLines, hasLettersOrDigits, longestQuoted } from '#domain/team/fit-pasted.ts'
import { type PastedAnswers, parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { mostMembers, type Team } from '#domain/team/team.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { quiz } from '#routes/site-content/quiz.ts'

/** More pieces than these are counted. */
const mostNamed = 3

/**
 * Reads who's in a pasted text and isn't in the team. Loaded when someone pastes.
 * @returns with what couldn't be read, to be corrected, and a sentence or two on what was done
 */
export function readPasted(text: string, team: Team) {
  const pasted = parsePastedAnswers(quiz, text, mostMembers - team.length, team)
  return { members: pasted.members, left: fitLines(pasted.left.join('\n')), outcome: describePasted(pasted, text) }
}

function describePasted(pasted: PastedAnswers, text: string): string {
  const { members, issues, empty, overLimit, unread, repeated } = pasted
  const isAllRead = empty.length + overLimit + unread.length === 0
  if (text.trim() === '') return 'Paste a result link first.'
  if (!hasLettersOrDigits(text)) return 'We found no answers in the text you pasted.'
  // What wasn't added is named below.
  const nothing = isAllRead ? 'Nothing was added.' : ''
  const added = members.length === 0 ? nothing : `${members.length} added.`
  const nothingNew = members.length === 0 && isAllRead ? 'Those answers have already been added.' : ''
  const alike =
    members.length === 0
      ? nothingNew
      : repeated === 1
        ? 'One was the same as another and wasn’t added.'
        : repeated > 1
          ? `${repeated} were the same as others and weren’t added.`
          : ''
  const again =
    alike === ''
      ? ''
      : 'If someone else gave the same answers, name the first person in the list, then paste that link again.'
  const noAnswers = empty.length === 0 ? '' : `Not added, because we found no answers in it: ${quote(empty)}.`
  const noRoom =
    overLimit === 0
      ? ''
      : `${overLimit === 1 ? 'One person wasn’t' : `${overLimit} people weren’t`} added, because a team comparison has room for ${mostMembers}.`
  const notRead = unread.length === 0 ? '' : `Not read, because the text is too long: ${quote(unread)}.`
  return [added, alike, again, noRoom, noAnswers, notRead, describeIssues(issues)]
    .filter((part) => part !== '')
    .join(' ')
}

/** The first of some pieces of text, and how many more there are. */
function quote(pieces: readonly string[]): string {
  const named = pieces.slice(0, mostNamed).map((piece) => `“${truncateText(piece, longestQuoted)}”`)
  const more = pieces.length > mostNamed ? ` and ${pieces.length - mostNamed} more` : ''
  return named.join(', ') + more
}
