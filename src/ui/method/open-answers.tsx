import type { Quiz } from '#model/quiz.ts'
import styles from './method.module.css'

/** How the quiz handles what isn't known or doesn't apply, and how it finds the smallest change. */
export function OpenAnswers({ quiz }: { readonly quiz: Quiz }) {
  const unclear = quiz.results.find(({ kind }) => kind === 'unclear')
  const reach = quiz.questions.find(({ id }) => id === quiz.reach.question)
  const none = reach?.options.find(({ id }) => id === quiz.reach.none)
  const skipped = quiz.questions.filter(({ axis }) => axis === 'outward').length
  return (
    <section aria-labelledby="inconclusive">
      <h2 id="inconclusive">Unanswered questions and inconclusive results</h2>
      <dl className={styles['terms']}>
        <div>
          <dt>{quiz.unknown.label}</dt>
          <dd>
            Counts as no answer, not as zero or the middle of a scale. The quiz tries every answer that it could turn
            out to be. Lists don’t have it: once anything is checked, the rest counts as not true.
          </dd>
        </div>
        <div>
          <dt>{unclear?.name}</dt>
          <dd>
            The open questions could still lead to more than one result. The result page names the most decisive one:
            answering it would, on average, rule out the most results.
          </dd>
        </div>
        <div>
          <dt>{none?.label}</dt>
          <dd>
            {`If this is the answer to “${reach?.text}” the outward side doesn’t apply. The quiz skips the ${skipped} questions about it, and the result can still be conclusive.`}
          </dd>
        </div>
        <div>
          <dt>Smallest change</dt>
          <dd>The quiz tries every change to one answer, or to one item of a list, before it tries two together.</dd>
        </div>
      </dl>
    </section>
  )
}
