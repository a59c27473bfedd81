import type { ReactNode } from 'react'
import { aboutDivision, aboutOurs } from '#domain/brief/about-brief.ts'
import type { BriefEntry, BriefSection, HiringBrief } from '#domain/brief/hiring-brief.ts'
import { readingMark } from '#domain/site/evidence.ts'
import styles from './brief.module.css'

interface BriefDocumentProps {
  readonly brief: HiringBrief
  /** Whether only paper shows it, since the screen has its fields. */
  readonly isOnPaper: boolean
  /** To what it's based on. */
  readonly links: ReactNode
}

/** The brief to read, on the screen and on paper. */
export function BriefDocument({ brief, isOnPaper, links }: BriefDocumentProps) {
  const { title, source, details, sections } = brief
  return (
    <article className={`paper-only ${styles['document']}`} hidden={isOnPaper}>
      <p className={styles['paperTitle']} aria-hidden="true">
        {title}
      </p>
      <p className={styles['about']}>
        {aboutDivision[source]} {aboutOurs} <span className="no-print">{links}</span>
      </p>
      <dl className={styles['details']}>
        {details.map(({ id, term, text }) => (
          <div key={id} data-blank={text === '' || undefined}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`brief-${section.id}`}>
          <h2 id={`brief-${section.id}`}>
            {section.heading}
            {section.isOurs && <span className={styles['mark']}> {readingMark}</span>}
          </h2>
          <SectionBody section={section} />
        </section>
      ))}
    </article>
  )
}

function SectionBody({ section: { id, noteLabel, entries } }: { readonly section: BriefSection }) {
  if (id === 'scorecard') return <Scorecard noteLabel={noteLabel} entries={entries} />
  const List = id === 'questions' ? 'ol' : 'ul'
  return (
    <List className={styles['entries']}>
      {entries.map(({ id: entry, text, note }) => (
        <li key={entry}>
          {note === '' ? text : <strong>{text}</strong>}
          {note !== '' && (
            <span>
              {noteLabel === '' ? '' : `${noteLabel}: `}
              {note}
            </span>
          )}
        </li>
      ))}
    </List>
  )
}

function Scorecard({ noteLabel, entries }: { readonly noteLabel: string; readonly entries: readonly BriefEntry[] }) {
  return (
    <table className={styles['scorecard']}>
      <thead>
        <tr>
          <th scope="col">Must-have</th>
          <th scope="col">{noteLabel}</th>
          <th scope="col" className={styles['rating']}>
            Rating (1–5)
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, text, note }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <td>{note}</td>
            <td className={styles['rating']}>____</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
