import type { ComponentPropsWithoutRef } from 'react'
import { Link } from './link.tsx'
import styles from './button-link.module.css'

interface ButtonLinkProps extends ComponentPropsWithoutRef<typeof Link> {
  /** The one thing to do on a page is `main`; everything beside it is not. */
  readonly weight?: 'main' | 'beside'
}

/** A link that is the next step, drawn large enough to be seen as one. */
export function ButtonLink({ weight = 'beside', ...rest }: ButtonLinkProps) {
  return <Link className={styles['button']} data-weight={weight} {...rest} />
}
