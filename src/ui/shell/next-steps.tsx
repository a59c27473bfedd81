import { ButtonLink } from '#ui/kit/button.tsx'
import styles from './shell.module.css'

interface OnwardProps {
  /** The next steps, the main one first. */
  readonly steps: readonly { readonly to: string; readonly label: string }[]
}

/** Calls to action at the end of pages that are for reading rather than for working on something. */
export function NextSteps({ steps }: OnwardProps) {
  return (
    <nav aria-label="Next steps" className="page no-print">
      <div className={styles['onward']}>
        {steps.map(({ to, label }, index) => (
          <ButtonLink key={to} to={to} weight={index === 0 ? 'main' : 'beside'}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </nav>
  )
}
