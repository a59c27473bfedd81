import type { ReactNode } from 'react'
import { aboutOurs } from '#domain/brief/about-brief.ts'
import type { BriefDetail, BriefEntry, BriefSection } from '#domain/brief/brief-parts.ts'
import type { HiringBrief } from '#domain/brief/hiring-brief.ts'
import { interviewersHeading, whereTested } from '#domain/brief/interviewers-part.ts'
import { readingMark } from '#domain/site/evidence.ts'
import { Button } from '#ui/kit/button.tsx'
import styles from './brief.module.css'

interface BriefDocumentProps {
  readonly brief: HiringBrief
  /** Whether only paper shows it, since the screen has its fields. */
  readonly isOnPaper: boolean
  /** What paper says at the end of a brief for candidates; empty for others. */
  readonly source: string
  /** Opens the fields to fill in. */
  readonly onFill: () => void
  /** To what it's based on. */
  readonly links: ReactNode
}

/** The brief to read, on the screen and on paper. */
export function BriefDocument({ brief, isOnPaper, source, onFill, links }: BriefDocumentProps) {
  const { title, about, details, sections, isForCandidates } = brief
  const forInterviewers = sections.filter(({ isForInterviewers }) => isForInterviewers)
  // Too long for a field, and it's help with the choice of one.
  const notes = details.filter(({ id, text }) => id === 'kind' && text === '')
  const more = details.filter((detail) => isBlank(detail) && !isFirst(detail)).length
  return (
    <article
      className={`paper-only ${styles['document']}`}
      hidden={isOnPaper}
      data-for-candidates={isForCandidates || undefined}
    >
      <p className={styles['paperTitle']} aria-hidden="true">
        {title}
      </p>
      <p className={styles['about']}>
        {about !== '' && `${about} ${aboutOurs} `}
        <span className="no-print">{links}</span>
      </p>
      <dl className={styles['details']}>
        {details
          .filter((detail) => !notes.includes(detail))
          .map((detail) => (
            <Detail key={detail.id} detail={detail} />
          ))}
      </dl>
      {notes.map(({ id, term, hint }) => (
        <p key={id} className={`no-print ${styles['kinds']}`}>
          <strong>{term}</strong> {hint}
        </p>
      ))}
      {more > 0 && (
        <div className={`needs-script ${styles['more']}`}>
          <Button weight="text" onClick={onFill}>
            {more === 1 ? 'One more field to fill in' : `${more} more fields to fill in`}
          </Button>
        </div>
      )}
      {sections
        .filter(({ isForInterviewers }) => !isForInterviewers)
        .map((section) => (
          <section key={section.id} aria-labelledby={`brief-${section.id}`} data-section={section.id}>
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
      {source !== '' && <p className={styles['source']}>{source}</p>}
    </article>
  )
}

/** What's longer than a column takes two on the screen, and what a reader wrote has a line of its own on paper. */
const longest = { hint: 100, text: 40 } as const

function isBlank({ text }: BriefDetail): boolean {
  return text === ''
}

/** What a small screen shows even if it's blank. */
function isFirst({ id }: BriefDetail): boolean {
  return id === 'title' || id === 'reports-to'
}

function Detail({ detail }: { readonly detail: BriefDetail }) {
  const { term, text, hint, isOptional } = detail
  return (
    <div
      data-blank={isBlank(detail) || undefined}
      data-first={isFirst(detail) || undefined}
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
  if (id === 'first-year') return <FirstYear entries={entries} />
  const List = id === 'questions' ? 'ol' : 'ul'
  return (
    <div>
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
    </div>
  )
}

/** When something is due, by a number, and what: "By month 3: …", in whatever language. */
const dueText = /^([^:\d]*)(\d+)([^:\d]*):\s*(.+)$/su

/** What the year should show, by month. What a reader words differently has no number. */
function FirstYear({ entries }: Pick<BriefSection, 'entries'>) {
  return (
    <ul className={`${styles['entries']} ${styles['months']}`}>
      {entries.map(({ id, text }) => {
        const [, before = '', number, after = '', due = ''] = dueText.exec(text) ?? []
        if (number === undefined) return <li key={id}>{text}</li>
        return (
          <li key={id}>
            <span className={styles['when']}>
              {before}
              <span className={styles['number']}>{number}</span>
              {after}
              <span className={styles['colon']}>: </span>
            </span>
            <span className={styles['due']}>{due}</span>
          </li>
        )
      })}
    </ul>
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
