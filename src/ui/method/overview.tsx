import styles from './method.module.css'

/** The three questions about each side, and how they lead to a result. */
export function Overview() {
  return (
    <section aria-labelledby="decides">
      <h2 id="decides">Three questions about each side</h2>
      <p>
        The quiz looks at two sides of an organization, each by itself. The inward side is the technology that people
        inside work with. The outward side is the technology that customers get. About each, it asks what a board would
        ask.
      </p>
      <dl className={styles['terms']}>
        <div>
          <dt>Stakes</dt>
          <dd>How much is there to lead? The answer says what the side calls for.</dd>
        </div>
        <div>
          <dt>Cover</dt>
          <dd>Who leads it today?</dd>
        </div>
        <div>
          <dt>Obstacles</dt>
          <dd>What stands in that person’s way?</dd>
        </div>
      </dl>
      <p>
        The difference between what a side calls for and what’s there is the side’s finding. The two findings lead to
        the result.
      </p>
    </section>
  )
}
