import { overload } from '#domain/charter/charter-findings.ts'
import { addressOf } from '#domain/site/paths.ts'
import { Link } from '#ui/kit/link.tsx'

/** How a charter begins and is read, written from the numbers that it is read with. */
export function CharterMethod() {
  return (
    <section aria-labelledby="charter">
      <h2 id="charter">How a charter is read</h2>
      <p>
        A <Link to={addressOf.charter()}>role charter</Link> starts from the article’s own division, or from a quiz
        result: a side then goes to its role where the result fills the seat or an executive holds it today, else to
        whoever holds that side now, else to nobody. What two seats share goes to the one where there is only one.
      </p>
      <p>
        A gap is a responsibility that nobody holds, an overlap one that is shared with no lead. A seat is said to hold
        far more than the other when it holds or leads at least {overload.times} times as many and at least{' '}
        {overload.apart} more. These three are our reading; the article asks only that roles be defined with care and
        kept talking.
      </p>
    </section>
  )
}
