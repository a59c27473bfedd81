import type { ReactNode } from 'react'
import { StaticPart } from '#ui/kit/static-part.tsx'
import { Tests } from './tests.tsx'
import styles from './topic.module.css'

interface TopicDetailsProps {
  /** The address of the topic, from the root of the site. */
  readonly address: string
  /** The control that shares it. */
  readonly share: ReactNode
}

/** A contested topic: its question, the cases, the tests that decide it, and what sources say. */
export function TopicDetails({ address, share }: TopicDetailsProps) {
  return (
    <div className="page">
      <article className={styles['topic']}>
        <TopicHead above={<StaticPart name="above" as="p" className={styles['above']} />} share={share} />
        <TopicCases />
        <Tests address={address} />
        <StaticPart name="more" />
      </article>
      <StaticPart
        name="neighbors"
        as="nav"
        className={`no-print ${styles['neighbors']}`}
        aria-label="Contested topics"
      />
    </div>
  )
}

interface TopicHeadProps {
  /** Where it belongs. */
  readonly above?: ReactNode
  readonly share?: ReactNode
}

/** The question, and what the marks after statements stand for. */
export function TopicHead({ above, share }: TopicHeadProps) {
  return (
    <header className={styles['head']}>
      {above}
      <StaticPart name="question" as="h1" tabIndex={-1} />
      <div className={`${styles['layer']} ${styles['quiet']}`}>
        <p>Beyond the article. An asterisk (*) marks our judgment. A dagger (†) marks what a source says.</p>
        {share}
      </div>
    </header>
  )
}

/** What speaks for each owner. */
export function TopicCases() {
  return <StaticPart name="cases" as="section" aria-labelledby="cases" />
}
