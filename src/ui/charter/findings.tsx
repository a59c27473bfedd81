import type { CharterFindings } from '#domain/charter/charter-findings.ts'
import type { OpenIssue } from '#domain/charter/open-issues.ts'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import styles from './findings.module.css'

/** One line on the state of the charter, announced after every change. */
export function FindingsSummary({ findings }: { readonly findings: CharterFindings }) {
  const { loads, conversations, elsewhere, gaps, overlaps, overloaded, departures } = findings
  const parts = [
    // As in the headings below: what a role leads is counted as shared.
    ...loads.map(({ role, ownedAlone }) => `${role.abbreviation} ${ownedAlone}`),
    sharedPart(conversations.length, overlaps.length),
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.length} with other owners`]),
    gaps.length === 0 ? 'no gaps' : counted(gaps.length, 'gap', 'gaps'),
    ...(departures.length === 0 ? [] : [differencesPart(departures.length)]),
    ...(overloaded ? [`${overloaded.most.role.abbreviation} overloaded`] : []),
  ]
  return (
    // The name is on the group: some screen readers read the name of a live region instead of what changed in it.
    <div className={`no-print ${styles['summary']}`} role="group" aria-label="Status">
      <span role="status">{parts.join(' · ')}</span> <a href="#findings">Open issues</a>
    </div>
  )
}

/** What the charter leaves open, in plain words. On paper, it's the appendix of the document. */
export function Findings({ issues }: { readonly issues: readonly OpenIssue[] }) {
  return (
    <section aria-labelledby="findings" className={styles['findings']}>
      <p hidden className={`paper-only ${styles['appendix']}`}>
        Appendix
      </p>
      <h2 id="findings" tabIndex={-1}>
        Open issues
      </h2>
      {issues.map(({ heading, text, lines }) => (
        <div key={heading} className={styles['finding']}>
          <h3>{heading}</h3>
          <div>
            <p>{text}</p>
            {lines.length > 0 && (
              <ul className={styles['items']}>
                {lines.map(({ id, name, note, statement }) => (
                  <li key={id}>
                    <span className={styles['title']}>{name}</span>
                    {note !== '' && (
                      <span className={styles['note']}>
                        {note}
                        {statement && (
                          <span className="no-print">
                            {' '}
                            <StatementWithSource statement={statement} />
                          </span>
                        )}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      ))}
    </section>
  )
}

function sharedPart(shared: number, withoutLead: number): string {
  if (shared === 0) return '0 shared'
  return withoutLead === 0 ? `${shared} shared (each with a lead)` : `${shared} shared (${withoutLead} without a lead)`
}

function differencesPart(count: number): string {
  return count === 1 ? '1 difference from the article' : `${count} differences from the article`
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
