import styles from './method.module.css'

/** The three questions about each side, and how they lead to a result. */
export function Overview() {
  return (
    <section aria-labelledby="decides">
      <h2 id="decides">Three questions about each side</h2>
      <p>
        The quiz looks at two sides of an organization separately. The inward side is the technology its people work
        with. The outward side is the technology its customers get. It asks the same three things about each side.
      </p>
      <dl className={styles['terms']}>
        <div>
          <dt>Stakes</dt>
          <dd>How much is there to lead? The answer decides what the side calls for.</dd>
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
        A side’s finding compares what it calls for with what it has, and weighs what stands in the way. The two
        findings lead to the result.
      </p>
    </section>
  )
}
