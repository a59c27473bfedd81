import styles from './home.module.css'

/** The heading of the differences in brief. */
export function DifferencesCaption() {
  return (
    <div className={styles['differences']}>
      <h2>Three differences, and what follows from them</h2>
      <p>Each statement says where it comes from, and each row has a link of its own.</p>
    </div>
  )
}
