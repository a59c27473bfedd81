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
          The questions, points, and rules are our interpretation of one article and of the cases above. Nobody has
          checked how organizations did that followed them.
        </li>
        <li>
          {countPhrase(quiz.questions.length, 'question is', 'questions are')} few. They can’t see what’s unusual.
        </li>
        <li>
          It takes answers at face value. People in different parts of an organization often see things differently.
        </li>
        <li>It says which role is missing, not whom to hire or what to pay.</li>
        <li>It doesn’t know the people: whether the right one is already there, or would grow into the role.</li>
        <li>Titles vary. What matters is who is accountable for what, whatever the title is.</li>
      </ul>
    </section>
  )
}
