import type { ReactNode } from 'react'
import { aboutOurs } from '#domain/brief/about-brief.ts'
import type { BriefDetail, BriefEntry, BriefSection } from '#domain/brief/brief-parts.ts'
import type { HiringBrief } from '#domain/brief/hiring-brief.ts'
import { interviewersHeading, whereTested } from '#domain/brief/interviewers-part.ts'
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
  const { title, about, details, sections } = brief
  const forInterviewers = sections.filter(({ isForInterviewers }) => isForInterviewers)
  return (
    <article className={`paper-only ${styles['document']}`} hidden={isOnPaper}>
      <p className={styles['paperTitle']} aria-hidden="true">
        {title}
      </p>
      <p className={styles['about']}>
        {about} {aboutOurs} <span className="no-print">{links}</span>
      </p>
      <dl className={styles['details']}>
        {details.map((detail) => (
          <Detail key={detail.id} detail={detail} />
        ))}
      </dl>
      {sections
        .filter(({ isForInterviewers }) => !isForInterviewers)
        .map((section) => (
          <section key={section.id} aria-labelledby={`brief-${section.id}`}>
            <h2 id={`brief-${section.id}`}>
              <Heading section={section} />
            </h2>
            <SectionBody section={section} sections={sections} />
          </section>
        ))}
      {forInterviewers.length > 0 && (
        <div className={styles['interviewers']}>
          <h2>{interviewersHeading}</h2>
          {forInterviewers.map((section) => (
            <section key={section.id} aria-labelledby={`brief-${section.id}`}>
              <h3 id={`brief-${section.id}`}>
                <Heading section={section} />
              </h3>
              <SectionBody section={section} sections={sections} />
            </section>
          ))}
        </div>
      )}
    </article>
  )
}

/** What's longer than a column takes two on the screen, and what a reader wrote has a line of its own on paper. */
const longest = { hint: 100, text: 40 } as const

function Detail({ detail: { term, text, hint, isOptional } }: { readonly detail: BriefDetail }) {
  return (
    <div
      data-blank={text === '' || undefined}
      data-optional={isOptional || undefined}
      data-wide={(text === '' ? hint : text).length > longest.hint || undefined}
      data-long={text.length > longest.text || undefined}
    >
      <dt>{term}</dt>
      <dd>{text === '' && hint !== '' ? <span>{hint}</span> : text}</dd>
    </div>
  )
}

function Heading({ section: { heading, isOurs } }: { readonly section: BriefSection }) {
  return (
    <>
      {heading}
      {isOurs && <Mark />}
    </>
  )
}

function Mark() {
  return <span className={styles['mark']}> {readingMark}</span>
}

interface SectionBodyProps {
  readonly section: BriefSection
  /** All of them. */
  readonly sections: readonly BriefSection[]
}

function SectionBody({ section, sections }: SectionBodyProps) {
  const { id, advice, noteLabel, entries } = section
  const List = id === 'questions' ? 'ol' : 'ul'
  return (
    <>
      {advice !== '' && <p className={styles['advice']}>{advice}</p>}
      {id === 'scorecard' ? (
        <Scorecard section={section} sections={sections} />
      ) : (
        <List className={styles['entries']}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} noteLabel={noteLabel} />
            </li>
          ))}
        </List>
      )}
    </>
  )
}

function Entry({
  entry: { text, note, isOurs },
  noteLabel,
}: {
  readonly entry: BriefEntry
  readonly noteLabel: string
}) {
  if (note === '') {
    return (
      <>
        {text}
        {isOurs && <Mark />}
      </>
    )
  }
  return (
    <>
      <strong>{text}</strong>{' '}
      <span className={styles['note']}>
        {noteLabel === '' ? '' : `${noteLabel}: `}
        {note}
        {isOurs && <Mark />}
      </span>
    </>
  )
}

function Scorecard({ section: { noteLabel, entries }, sections }: SectionBodyProps) {
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
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">{entry.text}</th>
            <td>
              {entry.note} <span className={styles['tested']}>{whereTested(sections, entry)}</span>
            </td>
            <td className={styles['rating']}>____</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
