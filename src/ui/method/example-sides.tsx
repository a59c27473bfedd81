import type { ReactNode } from 'react'
import styles from './example-sides.module.css'

/** The two sides of the worked example under each other. */
export function ExampleSides({ children }: { readonly children: ReactNode }) {
  return <div className={styles['sides']}>{children}</div>
}
