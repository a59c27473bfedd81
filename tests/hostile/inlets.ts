import { content } from '#content/index.ts'
import { briefExportDocument } from '#domain/brief/brief-document.ts'
import { editedBrief, fieldOf } from '#domain/brief/edit-brief.ts'
import { hiringBrief } from '#domain/brief/hiring-brief.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterExportDocument } from '#domain/charter/charter-export-document.ts'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { parseCharter, serializeCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import {
  defaultCharter,
  type Charter,
  charterHolders,
  charterItems,
  charterName,
  holderNames,
  normalizeCharter,
} from '#domain/charter/charter.ts'
import { addItem, assignToCustomHolder } from '#domain/charter/edit-charter.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import { charterFromJson } from '#domain/charter/read-charter-file.ts'
import { charterFromStored } from '#domain/charter/stored-charter.ts'
import { toCsv } from '#domain/export/csv.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { withHeader } from '#domain/export/export-table.ts'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { createSearch } from '#domain/search/search.ts'
import { sessionAgenda } from '#domain/session/agenda.ts'
import { agreedCharter } from '#domain/session/agreed-charter.ts'
import { compareSession } from '#domain/session/compare-session.ts'
import { sessionDocument } from '#domain/session/session-document.ts'
import { sessionLink } from '#domain/session/session-link.ts'
import { nameIn, namedOwner, newSession, normalizeSession } from '#domain/session/session.ts'
import { allPages } from '#domain/site/all-pages.ts'
import { suggestPages } from '#domain/site/suggest-pages.ts'
import { parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { truncateText } from '#domain/text/sanitize-text.ts'
import { sessionContent } from '#routes/site-content/session.ts'
import { linkKinds } from '#tests/links/kinds.ts'

/** A way for outside text to enter the site. */
export interface Inlet {
  readonly name: string
  /** Tries a text in each of the inlet's places. */
  readonly arrivals: (text: string) => readonly string[]
  /**
   * Processes it completely, as a page does before displaying it.
   * @returns what a reader would see of it
   * @throws {Error} never; otherwise, a test fails
   */
  readonly take: (arrival: string) => readonly string[]
}

const search = createSearch(content.responsibilities, { vocabulary: content, topics: content.topics })
const places = allPages(content)

/** Every query parameter of every kind of link: once, and twice if short, since repeating a megabyte adds nothing. */
const parameters: readonly Inlet[] = linkKinds.flatMap(({ name, keys, otherKeys, read }) =>
  [...keys, ...otherKeys].map((key) => ({
    name: `the parameter ${key} of ${name}`,
    arrivals: (text: string) => [
      serializeQuery({ [key]: text }),
      ...(text.length < 10_000 ? [serializeQuery({ [key]: [text, text], [text]: '1' })] : []),
    ],
    take: (query: string) => {
      const { issues, query: again } = read(parseQuery(query))
      read(parseQuery(again))
      return [describeIssues(issues)]
    },
  })),
)

/** What a charter shows and exports, with outside text in every field. */
function shownOf(charter: Charter): readonly string[] {
  const nameOf = holderNames(charterHolders(content, charter))
  const items = charterItems(content, charter)
  const findings = charterFindings(content, charter)
  const document = charterDocument(content, charter, findings, (iso) => iso)
  const origin = { address: 'https://example.org/charter', date: '2025-11-24' }
  toCsv(withHeader(charterTable(content, charter)))
  documentToMarkdown(charterExportDocument(content, document, openIssues(content, charter, findings), origin))
  charterFromJson(content, charterToJson(content, charter))
  parseCharter(content, serializeCharter(content, charter))
  return [
    charterName(charter, 'Untitled'),
    charter.organization,
    ...Object.values(charter.names),
    ...charter.ownHolders.map(({ id }) => nameOf(id)),
    ...items.flatMap(({ name, title }) => [name, title]),
    document.title,
    ...document.details.map(({ text }) => text),
    ...document.signers.map(({ name }) => name),
  ]
}

const asItIs = (text: string) => [text]

export const inlets: readonly Inlet[] = [
  ...parameters,
  {
    name: 'the path',
    arrivals: (text) => [`/${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`],
    take: (path) => [truncateText(decodeURIComponent(path), 80), ...suggestPages(path, places).map(({ name }) => name)],
  },
  {
    name: 'the search box',
    arrivals: asItIs,
    take: (text) => {
      search(text)
      return []
    },
  },
  {
    name: 'the paste box of the board',
    arrivals: asItIs,
    take: (text) => {
      const { members, issues } = parsePastedAnswers(content.quiz, text)
      return [describeIssues(issues), ...members.map(({ name }) => name)]
    },
  },
  {
    name: 'the fields of a charter',
    arrivals: asItIs,
    take: (text) => {
      const told = { title: text, organization: text, date: text, review: text }
      const fields = { ...defaultCharter, ...told, names: { cio: text, cto: text } }
      const named = assignToCustomHolder(content, normalizeCharter(content, fields), 'security', text)
      return shownOf(addItem(content, named, text))
    },
  },
  {
    name: 'the fields of a hiring brief',
    arrivals: asItIs,
    take: (text) => {
      const linked = { profile: 'cio', charter: { ...defaultCharter, organization: text }, answers: noAnswers }
      const ours = hiringBrief(content, linked)
      if (ours === undefined) return []
      const edited = editedBrief(ours, {
        [text]: text,
        [fieldOf.detail('title')]: text,
        [fieldOf.text('mission', 'mission')]: text,
        [fieldOf.note('questions', 'gave-up')]: text,
        [fieldOf.added('references')]: text,
      })
      const origin = { address: 'https://example.org/brief', date: '2025-11-24' }
      documentToMarkdown(briefExportDocument(content, edited, origin))
      const shown = edited.sections.flatMap(({ entries }) => entries.flatMap((entry) => [entry.text, entry.note]))
      return [...edited.details.slice(0, 1), ...shown.map((each) => ({ text: each }))].map((each) =>
        each.text.slice(0, 300),
      )
    },
  },
  {
    name: 'the texts of a session for two',
    arrivals: asItIs,
    take: (text) => {
      const said = { owner: namedOwner(text), weight: 'firm' } as const
      const person = { name: text, role: text, answers: { [text]: said, ai: said } }
      const session = {
        ...newSession('1'),
        first: person,
        second: person,
        decisions: { [text]: { owner: text, person: '', note: '' }, data: { owner: null, person: text, note: text } },
      }
      const { first, decisions } = normalizeSession(sessionContent, session)
      const agenda = sessionAgenda(compareSession(sessionContent, session))
      const origin = { address: 'https://example.org/session', date: '2025-11-24' }
      const documented = { content: sessionContent, session, agenda, testsOf: () => [] }
      documentToMarkdown(sessionDocument(documented, origin))
      sessionLink.parse(sessionContent, { s: text })
      agreedCharter({ ...content, ...sessionContent }, session)
      return [first.name, nameIn(first.answers['ai']?.owner ?? '') ?? '', decisions['data']?.note ?? '']
    },
  },
  {
    name: 'a charter’s file',
    arrivals: (text) => [text, JSON.stringify({ format: 'role-charter', version: 1, link: text })],
    take: (file) => {
      const read = charterFromJson(content, file)
      return typeof read === 'string' ? [read] : [describeIssues(read.issues), ...shownOf(read.value)]
    },
  },
  {
    name: 'a stored charter',
    arrivals: (whole) => {
      // All of it together, up to what a device can store.
      const text = whole.slice(0, 300_000)
      const named = { id: text, name: text, title: text }
      return [
        JSON.stringify({
          title: text,
          organization: text,
          date: text,
          review: text,
          names: { [text]: text, cio: text },
          ownItems: [named, named],
          ownHolders: [named, named],
          assigned: { [text]: { holder: text, lead: text, consulted: [text, text] }, security: { holder: text } },
        }),
      ]
    },
    take: (stored) => {
      const read = charterFromStored(JSON.parse(stored))
      return read === undefined ? [] : shownOf(normalizeCharter(content, read))
    },
  },
]
