import type { RankedResponsibility } from '#domain/quiz/explain-result.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { QuestionId } from '#model/quiz.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './result.module.css'

interface HandoverListProps {
  readonly responsibilities: readonly RankedResponsibility[]
  readonly known: readonly Responsibility[]
  /** What was said to a question, in one phrase. */
  readonly reasonOf: (id: QuestionId) => string
}

/** Responsibilities, each with the answers that point to it. */
export function HandoverList({ responsibilities, known, reasonOf }: HandoverListProps) {
  return (
    <ol className={styles['handovers']}>
      {responsibilities.map(({ responsibility, because }) => {
        const entry = known.find(({ id }) => id === responsibility)
        return (
          <li key={responsibility}>
            <Link to={addressOf.responsibility(responsibility)}>{entry?.title ?? responsibility}</Link>
            <span className={styles['because']}>{because.map(reasonOf).join('; ')}</span>
          </li>
        )
      })}
    </ol>
  )
}
