import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'
import { Link } from './link.tsx'

/**
 * How much a button asks for the eye. The one thing to do on a page is `main`, another next step `beside` it; a `tool`
 * is one of several at hand, and `text` stands within a line.
 */
type Weight = 'main' | 'beside' | 'tool' | 'text'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly weight?: Weight
}

/** A button; sends no form unless it is told to. */
export function Button({ weight = 'beside', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={classes(className)} data-weight={weight} {...rest} />
}

interface ButtonLinkProps extends ComponentPropsWithRef<typeof Link> {
  readonly weight?: 'main' | 'beside'
}

/** A link that is the next step, drawn large enough to be seen as one. */
export function ButtonLink({ weight = 'beside', className = '', ...rest }: ButtonLinkProps) {
  return <Link className={classes(className)} data-weight={weight} {...rest} />
}

function classes(more: string): string {
  return `${styles['button'] ?? ''} ${more}`.trim()
}
