import type { DocumentBlock, ExportDocument } from '#domain/export/export-document.ts'
import type { ExportOrigin } from '#domain/export/source-notes.ts'
import { nobody } from '#model/party.ts'
import { agendaRows, notTodayText } from './agenda-rows.ts'
import type { Agenda } from './agenda.ts'
import { agreedOwners } from './agreed-charter.ts'
import { compareSession, type Difference } from './compare-session.ts'
import { agreementSentence, positionText, sessionName, settlingHint } from './describe-session.ts'
import { leadName } from './lead-name.ts'
import { kindLabels, sortingRule } from './session-labels.ts'
import { decisionOn, normalizeSession, ownerName, personNames, type Session, type SessionContent } from './session.ts'

/** What a document of a session is made of. */
export interface DocumentedSession {
  readonly content: SessionContent
  readonly session: Session
  readonly agenda: Agenda
  /** What a chair can ask about an item. */
  readonly testsOf: (difference: Difference) => readonly string[]
}

/** The questions are from us, not from the two. */
const note = 'The questions to ask aloud are our judgment, from practice.'

/** The agenda alone, with the questions for each item: for an invitation. */
export function agendaDocument(documented: DocumentedSession, origin: ExportOrigin): ExportDocument {
  const { agenda, testsOf } = documented
  return {
    title: titleOf(documented),
    kind: undefined,
    blocks: [
      ...agendaBlocks(agenda),
      ...agenda.items.flatMap(({ difference }): readonly DocumentBlock[] => {
        const tests = testsOf(difference)
        return tests.length === 0 ? [] : [heading(2, difference.item.name), questions(tests)]
      }),
    ],
    notes: [note, origin],
  }
}

/** Everything about a session, as the page shows it. */
export function sessionDocument(documented: DocumentedSession, origin: ExportOrigin): ExportDocument {
  const { content, session, agenda, testsOf } = documented
  const compared = compareSession(content, session)
  const normalized = normalizeSession(content, session)
  const names = personNames(content, normalized)
  const differenceBlocks = (difference: Difference): readonly DocumentBlock[] => {
    const tests = testsOf(difference)
    const hint = settlingHint(difference, names)
    return [
      heading(2, difference.item.name),
      {
        kind: 'list',
        items: [
          { term: kindLabels[difference.kind], text: hint },
          { term: names.first, text: positionText(content, difference.first) },
          { term: names.second, text: positionText(content, difference.second) },
          { term: 'Decision', text: decisionText(content, session, difference.item.id) },
        ],
      },
      ...(tests.length === 0 ? [] : [questions(tests)]),
    ]
  }
  const owners = agreedOwners(content, session)
  return {
    title: titleOf(documented),
    kind: undefined,
    blocks: [
      { kind: 'paragraph', text: agreementSentence(content, session) },
      ...agendaBlocks(agenda),
      ...(compared.differences.length === 0
        ? []
        : [heading(1, 'Differences'), { kind: 'paragraph', text: sortingRule } as const]),
      ...compared.differences.flatMap(differenceBlocks),
      ...(compared.agreements.length === 0
        ? []
        : [
            heading(1, 'Agreed from the start'),
            {
              kind: 'list',
              items: compared.agreements.map(({ item }) => ({
                term: item.name,
                text: withLead(
                  ownerName(content, owners.get(item.id) ?? nobody),
                  leadName(content, decisionOn(normalized, item.id)),
                ),
              })),
            } as const,
          ]),
    ],
    notes: [note, origin],
  }
}

function titleOf({ content, session }: DocumentedSession): string {
  return `Who owns what: ${sessionName(content, normalizeSession(content, session))}`
}

function heading(level: 1 | 2, text: string): DocumentBlock {
  return { kind: 'heading', level, text }
}

function questions(tests: readonly string[]): DocumentBlock {
  return { kind: 'list', isNumbered: true, items: tests.map((text) => ({ term: '', text })) }
}

function agendaBlocks(agenda: Agenda): readonly DocumentBlock[] {
  const later = notTodayText(agenda)
  return [
    heading(1, `Agenda: ${agenda.minutes} minutes`),
    {
      kind: 'table',
      columns: ['Minutes', 'Item', 'To do'],
      rows: agendaRows(agenda).map(({ from, to, name, text }) => [`${from}–${to}`, name, text]),
      widths: [12, 34, 54],
      optional: [],
    },
    ...(later === '' ? [] : [{ kind: 'paragraph', text: `Not today: ${later}` } as const]),
  ]
}

/** What's shared, with who decides if the two disagree. */
function withLead(owner: string, lead: string | undefined): string {
  return lead === undefined ? owner : `${owner} (lead: ${lead})`
}

/** What was decided on an item. */
export function decisionText(content: SessionContent, session: Session, item: string): string {
  const decision = decisionOn(normalizeSession(content, session), item)
  if (decision === undefined) return 'Not yet'
  if (decision.owner !== null) return withLead(ownerName(content, decision.owner), leadName(content, decision))
  const { person, note: text } = decision
  return ['Open.', person === '' ? '' : `Follows up: ${person}.`, text].filter((part) => part !== '').join(' ')
}
