import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { describeIssues } from '#domain/links/link-issues.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { hasLettersOrDigits, type PastedAnswers, parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { type Team, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { hasRefusedCharacters } from '#domain/text/sanitize-name.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { useQuery } from './use-query.ts'

/** Longest quotation of something that couldn't be read, in characters. */
const longestQuoted = 40

/** More pieces than these are counted. */
const mostNamed = 3

/** The team in the address, and what can be done to it. Every change is an address of its own, so Back undoes it. */
export function useTeam() {
  const navigate = useNavigate()
  const search = useQuery()
  const { value: team, issues } = useMemo(() => teamLink.parse(quiz, search), [search])
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')
  const show = (next: Team) => void navigate({ to: '.', search: teamLink.serialize(quiz, next), resetScroll: false })

  return {
    team,
    notice: describeIssues(issues),
    text,
    setText,
    message,
    /** Returns why nothing was added; empty if something was. */
    add() {
      const pasted = parsePastedAnswers(quiz, text, mostMembers - team.length, team)
      const outcome = describePasted(pasted, text)
      const isAdded = pasted.members.length > 0
      setMessage(isAdded ? outcome : '')
      // What couldn't be read stays where it can be corrected.
      setText(pasted.left.join('\n'))
      if (isAdded) show([...team, ...pasted.members])
      return isAdded ? '' : outcome
    },
    addOwn(answers: Answers) {
      setMessage('Your answers were added. You can name them in the list.')
      show([...team, { name: '', answers, isEarlier: false }])
    },
    rename(index: number, name: string) {
      setMessage(hasRefusedCharacters(name) ? 'We left out hidden characters from that name.' : '')
      show(team.map((member, at) => (at === index ? { ...member, name: sanitizeName(name) } : member)))
    },
    remove(index: number) {
      setMessage('Removed. Use your browser’s Back button to undo.')
      show(team.filter((_, at) => at !== index))
    },
  }
}

function describePasted({ members, issues, left, repeated }: PastedAnswers, text: string): string {
  if (text.trim() === '') return 'Paste a result link first.'
  if (!hasLettersOrDigits(text)) return 'We found no answers in the text you pasted.'
  // What wasn't added is named below.
  const nothing = left.length === 0 ? 'Nothing was added.' : ''
  const added = members.length === 0 ? nothing : `${members.length} added.`
  const nothingNew = members.length === 0 && left.length === 0 ? 'Those answers have already been added.' : ''
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
  const named = left.slice(0, mostNamed).map((piece) => `“${truncateText(piece, longestQuoted)}”`)
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : ''
  const kept =
    left.length === 0
      ? ''
      : `Not added, because we found no answers in it or there’s no room left: ${named.join(', ')}${more}.`
  return [added, alike, again, kept, describeIssues(issues)].filter((part) => part !== '').join(' ')
}
