import type { ReactNode } from 'react'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { StaticPart, useHasPart } from '#ui/kit/static-part.tsx'
import styles from './law.module.css'
import { LegalSection } from './legal-section.tsx'
import { notAdvice } from './not-advice.ts'
import positions from './position-table.module.css'

/** Where laws and regulators name a role: who's named how often, every row with its source, and what's missing. */
export function Law({ share }: { readonly share: ReactNode }) {
  return (
    <div className={`page ${styles['page']}`}>
      <LawParts rules={<LegalSection share={share} />} />
    </div>
  )
}

/** @param rules The section with every row. */
export function LawParts({ rules }: { readonly rules: ReactNode }) {
  return (
    <>
      <PageTitle
        title="Where the law names the role"
        standfirst={
          <>
            Whom laws and regulators name when it comes to technology, and what that person must or may do.{' '}
            <strong className={styles['advice']}>{notAdvice}</strong>
          </>
        }
      />
      {useHasPart('rules') ? (
        <>
          <StaticPart name="positions" as="section" aria-labelledby="named" className={positions['section']} />
          {rules}
        </>
      ) : (
        <p>No rules are listed here yet.</p>
      )}
      <StaticPart name="limits" as="section" className={styles['limits']} aria-labelledby="limits" />
    </>
  )
}
