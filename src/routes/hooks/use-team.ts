import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { describeIssues } from '#domain/links/link-issues.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { hasLettersOrDigits, type PastedAnswers, parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { type Team, mostMembers, sanitizeName } from '#domain/team/team.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { core } from '#routes/site-content/core.ts'
import { useQuery } from './use-query.ts'

const { quiz } = core

/** Longest quotation of something that could not be read, in characters. */
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
    add() {
      const pasted = parsePastedAnswers(quiz, text, mostMembers - team.length, team)
      setMessage(describePasted(pasted, text))
      // What could not be read stays where it can be put right.
      setText(pasted.left.join('\n'))
      if (pasted.members.length > 0) show([...team, ...pasted.members])
    },
    addOwn(answers: Answers) {
      setMessage('Your answers were added. Give them a name in the list.')
      show([...team, { name: '', answers }])
    },
    rename(index: number, name: string) {
      show(team.map((member, at) => (at === index ? { ...member, name: sanitizeName(name) } : member)))
    },
    remove(index: number) {
      setMessage('Removed. Back in the browser brings it back.')
      show(team.filter((_, at) => at !== index))
    },
  }
}

function describePasted({ members, issues, left }: PastedAnswers, text: string): string {
  if (text.trim() === '') return 'The box is empty. Paste the link of a result into it.'
  if (!hasLettersOrDigits(text)) return 'Nothing was added: there are no answers in what was pasted.'
  const added = members.length === 0 ? 'Nothing was added.' : `${members.length} added.`
  const nothingNew = members.length === 0 && left.length === 0 ? 'Those answers are on the board already.' : ''
  const named = left.slice(0, mostNamed).map((piece) => `“${truncateText(piece, longestQuoted)}”`)
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : ''
  const kept =
    left.length === 0
      ? ''
      : `Still in the box, since no answers could be read in it or no more fit: ${named.join(', ')}${more}.`
  return [added, nothingNew, kept, describeIssues(issues)].filter((part) => part !== '').join(' ')
}
