import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'
import { Link } from './link.tsx'

/**
 * The visual weight of a button: `main` for the one call to action of a page, `beside` for other next steps, `tool` for
 * controls of a toolbar, and `text` for a button within a line of text.
 */
type Weight = 'main' | 'beside' | 'tool' | 'text'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly weight?: Weight
}

/** A button. It doesn't submit a form unless `type` says so. */
export function Button({ weight = 'beside', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={classes(className)} data-weight={weight} {...rest} />
}

interface ButtonLinkProps extends ComponentPropsWithRef<typeof Link> {
  readonly weight?: 'main' | 'beside'
}

/** A link to the next step, styled as a button. */
export function ButtonLink({ weight = 'beside', className = '', ...rest }: ButtonLinkProps) {
  return <Link className={classes(className)} data-weight={weight} {...rest} />
}

function classes(more: string): string {
  return `${styles['button'] ?? ''} ${more}`.trim()
}
