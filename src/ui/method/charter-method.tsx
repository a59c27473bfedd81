import { overload } from '#domain/charter/overload.ts'
import { addressOf } from '#domain/site/paths.ts'
import { Link } from '#ui/kit/link.tsx'

/** How a charter starts and what it's checked for, generated from the numbers in the check. */
export function CharterMethod() {
  return (
    <section aria-labelledby="charter">
      <h2 id="charter">How the charter works</h2>
      <p>
        A <Link to={addressOf.charter()}>role charter</Link> starts from the article’s division of work or from your
        quiz result: each side goes to its executive if you have one or the result calls for one, otherwise to the
        person who leads it now, if anyone. If there’s only one executive, shared responsibilities go to that person.
      </p>
      <p>
        {`A gap is a responsibility with no owner. An overlap is a shared responsibility with no lead. A role is overloaded when it owns or leads at least ${overload.times} times as many responsibilities as the other, and at least ${overload.apart} more. These rules are ours; the article asks only for clearly defined roles and ongoing communication.`}
      </p>
    </section>
  )
}
