import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { describeIssues } from '#domain/links/link-issues.ts'
import { serializeQuery } from '#domain/links/query.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { fitPasted, type FittedText, hasLettersOrDigits, longestPaste, longestQuoted } from '#domain/team/fit-pasted.ts'
import { serializeMember } from '#domain/team/member-link.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { type Team, sanitizeName } from '#domain/team/team.ts'
import { hasRefusedCharacters } from '#domain/text/sanitize-name.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { language } from '#model/language.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { keepTyped, typedIn, typedTexts } from '#state/typed-texts.ts'
import { inTime } from '#ui/kit/in-time.ts'
import { useKeptTexts } from './use-kept-texts.ts'
import { useQuery } from './use-query.ts'

/** The field for pasting, among the half-typed texts. */
const pasteField = 'team-answers'

const notLoaded = 'Part of this page couldn’t be loaded. Check your connection and try again.'

/** Loaded once there's something to read. */
const loadReader = () => import('#routes/shared/read-pasted.ts')

/** The team in the address, and what can be done to it. Every change is an address of its own, so Back undoes it. */
export function useTeam() {
  const navigate = useNavigate()
  const search = useQuery()
  const { value: team, issues } = useMemo(() => teamLink.parse(quiz, search), [search])
  useKeptTexts()
  const text = useStore(typedTexts, ({ texts }) => texts[pasteField] ?? '')
  const setText = (next: string) => keepTyped(pasteField, next)
  const [said, setSaid] = useState({ message: '', about: '' })
  /** Says something about a team, as long as that's the one on the page: Back shows another. */
  const setMessage = (message: string, about = team) => setSaid({ message, about: addressOfTeam(about) })
  const show = (next: Team, replace = false) =>
    void navigate({ to: '.', search: teamLink.serialize(quiz, next), resetScroll: false, replace })
  useTypedNames(team, (named) => show(named, true))

  return {
    team,
    notice: describeIssues(issues),
    text,
    setText,
    message: said.about === addressOfTeam(team) ? said.message : '',
    /**
     * Makes what's pasted fit: a browser would cut a link in half, and freezes if it has to lay out a megabyte.
     * @param kept The text in the box that the pasted one doesn't replace.
     * @returns the text to paste instead; undefined if it fits as it is
     */
    paste(pasted: string, kept: string): string | undefined {
      void loadReader().catch(() => undefined)
      const room = longestPaste - 1 - kept.length
      const fitted = fitPasted(pasted, Math.max(0, room))
      if (fitted.text === pasted) return undefined
      setMessage(describeFitted(fitted))
      return fitted.text
    },
    /** Resolves to why nothing was added; empty if something was. */
    async add() {
      const { readPasted } = await inTime(loadReader()).catch(() => ({ readPasted: undefined }))
      if (readPasted === undefined) return notLoaded
      const { members, left, outcome } = readPasted(text, team)
      const isAdded = members.length > 0
      const next = [...team, ...members]
      setMessage(isAdded ? outcome : '', next)
      // What couldn't be read stays where it can be corrected.
      setText(left)
      if (isAdded) show(next)
      return isAdded ? '' : outcome
    },
    addOwn(answers: Answers) {
      const next = [...team, { name: '', answers, isEarlier: false }]
      setMessage('Your answers were added. You can name them in the list.', next)
      show(next)
    },
    /** Keeps a name that isn't committed yet, in case the page is left or reloaded. */
    typeName(index: number, name: string) {
      keepTyped(nameField(team, index), name === team[index]?.name ? '' : name)
    },
    rename(index: number, name: string) {
      keepTyped(nameField(team, index), '')
      const next = team.map((member, at) => (at === index ? { ...member, name: sanitizeName(name) } : member))
      setMessage(hasRefusedCharacters(name) ? 'We left out hidden characters from that name.' : '', next)
      show(next)
    },
    remove(index: number) {
      const next = team.filter((_, at) => at !== index)
      setMessage('Removed. Use your browser’s Back button to undo.', next)
      show(next)
    },
  }
}

function addressOfTeam(team: Team): string {
  return serializeQuery(teamLink.serialize(quiz, team))
}

/** The field for a member's name, among the half-typed texts. The same place in another team is someone else's. */
function nameField(team: Team, index: number): string {
  const members = team.map((member, at) => serializeMember(quiz, at === index ? member : { ...member, name: '' }))
  return `name-${index + 1}-${members.join('&')}`
}

/** Commits the names that were half typed when the page was left, since leaving their field would have. */
function useTypedNames(team: Team, show: (named: Team) => void) {
  const isDone = useRef(false)
  useEffect(() => {
    // Until the page is hydrated, the team is empty.
    if (isDone.current || team.length === 0) return
    isDone.current = true
    const typed = team.map((_, index) => typedIn(nameField(team, index)))
    if (typed.every((name) => name === '')) return
    team.forEach((_, index) => keepTyped(nameField(team, index), ''))
    show(team.map((member, index) => (typed[index] ? { ...member, name: sanitizeName(typed[index]) } : member)))
  }, [team, show])
}

function describeFitted({ text, rest }: FittedText): string {
  if (!hasLettersOrDigits(text + rest.slice(0, longestPaste))) return 'We found no answers in the text you pasted.'
  if (rest === '') return ''
  const links = rest.match(/https?:\/\//gi)?.length ?? 0
  const others = links > 1 ? ` and ${(links - 1).toLocaleString(language)} more ${links > 2 ? 'links' : 'link'}` : ''
  return `Your text is over the limit of ${longestPaste.toLocaleString(language)} characters. Not pasted: “${truncateText(firstLink(rest), longestQuoted)}”${others}.`
}

/** A text from its first link on, if it has one. */
function firstLink(text: string): string {
  return text.slice(Math.max(0, text.search(/https?:\/\//i)))
}
