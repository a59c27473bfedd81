import { countPhrase } from '#domain/text/count-phrase.ts'
import type { Quiz } from '#model/quiz.ts'
import styles from './method.module.css'

/** What the quiz can't know. */
export function Limits({ quiz }: { readonly quiz: Quiz }) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">Limits</h2>
      <ul className={styles['limits']}>
        <li>
          The article doesn’t say when an organization needs either role. The questions, points, and rules are our
          judgment, adjusted to the cases above. No one has checked how organizations that followed them fared.
        </li>
        <li>
          {`${countPhrase(quiz.questions.length, 'question', 'questions')} can reveal a pattern, but not an unusual situation.`}
        </li>
        <li>It takes answers at face value. People in one organization often see things differently.</li>
        <li>
          It doesn’t know your people: the right person may already be there. It never suggests giving both sides to an
          executive you already have, or merging two posts.
        </li>
        <li>It says which role is missing, not whom to hire or what to pay.</li>
      </ul>
    </section>
  )
}
