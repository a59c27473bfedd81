import { type ReactNode, useState } from 'react'
import { sectors } from '#domain/law/sectors.ts'
import { externalMark } from '#domain/site/evidence.ts'
import type { LegalSector } from '#model/topic.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { StaticPart } from '#ui/kit/static-part.tsx'
import styles from './legal-table.module.css'

type Shown = 'all' | Exclude<LegalSector, 'any'>

const sectorChoices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'government', ...sectors.government },
  { value: 'finance', ...sectors.finance },
  { value: 'health', ...sectors.health },
]

/**
 * Every row with its source and what limits it, so that it's all there on paper and without script. The stylesheet hides
 * the rows of other sectors, so the choice needs no script either.
 */
export function LegalSection({ share }: { readonly share: ReactNode }) {
  const [shown, setShown] = useState<Shown>('all')
  return (
    <RulesSection note="Whichever sector you choose, rules for any sector stay.">
      <div className={`no-print ${styles['controls']}`}>
        <StaticPart name="jurisdictions" as="nav" aria-label="Jurisdictions" />
        <ChoiceGroup legend="Sector" name="sector" value={shown} choices={sectorChoices} onChange={setShown} />
        {share}
      </div>
    </RulesSection>
  )
}

interface RulesSectionProps {
  /** More to know before reading. */
  readonly note?: string
  /** Between that and the table. */
  readonly children?: ReactNode
}

/** Every row, below what its mark stands for. */
export function RulesSection({ note, children }: RulesSectionProps) {
  return (
    <section aria-labelledby="rules" className={styles['section']}>
      <h2 id="rules">Rule by rule</h2>
      <p className={styles['lead']}>
        {externalMark} marks what a source says, in our words; the source is in the same row. The article doesn’t cover
        the law. {note}
      </p>
      {children}
      <StaticPart name="rules" as="table" className={styles['table']} role="table" />
    </section>
  )
}
