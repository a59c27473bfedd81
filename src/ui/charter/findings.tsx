import type { ReactNode } from 'react'
import type { CharterFindings } from '#domain/charter/charter-findings.ts'
import { type Charter, type CharterItem, type Holder, holderNames } from '#domain/charter/charter.ts'
import type { Role } from '#model/role.ts'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './findings.module.css'

interface FindingsProps {
  readonly roles: readonly Role[]
  readonly charter: Charter
  readonly findings: CharterFindings
  readonly holders: readonly Holder[]
}

/** One line that says how much is settled: announced after every move. */
export function FindingsSummary({ findings }: Pick<FindingsProps, 'findings'>) {
  const { loads, conversations, elsewhere, gaps, overlaps, overloaded, departures } = findings
  const parts = [
    ...loads.map(({ role, items }) => `${role.abbreviation} ${items}`),
    `shared ${conversations.length}${ledBy(conversations.length, overlaps.length)}`,
    ...(elsewhere.length === 0 ? [] : [`others ${elsewhere.length}`]),
    gaps.length === 0 ? 'no gap' : counted(gaps.length, 'gap', 'gaps'),
    ...(departures.length === 0 ? [] : [`${counted(departures.length, 'departure', 'departures')} from the article`]),
    ...(overloaded ? [`the ${overloaded.most.role.abbreviation} holds far more`] : []),
  ]
  return (
    // The name is that of the group: some screen readers say the name of a live region instead of what is new in it.
    <div className={styles['summary']} role="group" aria-label="How it stands">
      <span role="status">{parts.join(' · ')}</span> <a href="#findings">What stands open</a>
    </div>
  )
}

/** What the charter leaves open, in plain words. */
export function Findings({ roles, charter, findings, holders }: FindingsProps) {
  const { gaps, overlaps, overloaded, departures, conversations } = findings
  const nameOf = holderNames(holders)
  const both = roles.map(({ id, abbreviation }) => charter.names[id] ?? `the ${abbreviation}`).join(' and ')
  return (
    <section aria-labelledby="findings" className={styles['findings']}>
      <h2 id="findings" tabIndex={-1}>
        What stands open
      </h2>
      <Finding
        heading="Gaps"
        says={
          gaps.length === 0
            ? 'None: everything has a holder.'
            : `${counted(gaps.length, 'responsibility is', 'responsibilities are')} held by nobody. What nobody holds gets done late, or twice.`
        }
        lines={linesOf(gaps)}
      />
      <Finding
        heading="Overlaps"
        says={
          overlaps.length === 0
            ? `None: ${conversations.length === 0 ? 'nothing is shared' : 'whatever is shared has a lead'}.`
            : `${counted(overlaps.length, 'shared responsibility has', 'shared responsibilities have')} no lead. Name the one who decides when the two disagree; they are listed below.`
        }
        lines={[]}
      />
      <Finding
        heading="Load"
        says={
          overloaded === undefined
            ? 'No seat holds far more than another.'
            : `The ${overloaded.most.role.abbreviation} holds or leads ${overloaded.most.items}, the ${overloaded.least.role.abbreviation} ${overloaded.least.items}. Is that what the organization needs, or what was left over?`
        }
        lines={[]}
      />
      <Finding
        heading="Other than in the article"
        says={
          departures.length === 0
            ? 'Nothing is held by anyone else than in the article.'
            : `${counted(departures.length, 'responsibility is', 'responsibilities are')} held by another than in the article. That may be right here; this is what the article has in mind.`
        }
        lines={departures.map(({ id, title, responsibility, assignment, byArticle }) => ({
          id,
          title,
          note: (
            <>
              Here: {nameOf(assignment.holder)}. In the article: {nameOf(byArticle.holder)}.{' '}
              {responsibility && <StatementWithSource statement={responsibility.explanation} />}
            </>
          ),
        }))}
      />
      <Finding
        heading="Conversations to schedule"
        says={
          conversations.length === 0
            ? 'None: nothing is shared.'
            : `${counted(conversations.length, 'responsibility is', 'responsibilities are')} shared, and each needs ${both} at one table, with the business units named.`
        }
        lines={conversations.map(({ item, partners }) => ({
          id: item.id,
          title: item.title,
          note: [
            partners.length === 0
              ? 'No business unit is named.'
              : `With ${partners.map(({ name }) => name).join(', ')}.`,
            ...(overlaps.includes(item) ? ['No lead is named.'] : []),
          ].join(' '),
        }))}
      />
    </section>
  )
}

interface Line {
  readonly id: string
  readonly title: string
  readonly note?: ReactNode
}

function linesOf(items: readonly CharterItem[]): readonly Line[] {
  return items.map(({ id, title }) => ({ id, title }))
}

interface FindingProps {
  readonly heading: string
  readonly says: string
  readonly lines: readonly Line[]
}

function Finding({ heading, says, lines }: FindingProps) {
  return (
    <div className={styles['finding']}>
      <h3>{heading}</h3>
      <div>
        <p>{says}</p>
        {lines.length > 0 && (
          <ul className={styles['items']}>
            {lines.map(({ id, title, note }) => (
              <li key={id}>
                <span className={styles['title']}>{title}</span>
                {note !== undefined && <span className={styles['note']}>{note}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** How many of what is shared lack a lead, as the end of a phrase. */
function ledBy(shared: number, overlaps: number): string {
  if (shared === 0) return ''
  return overlaps === 0 ? ', each with a lead' : `, ${overlaps} with no lead`
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
