import { questionTextForQuoting } from '#domain/quiz/answers.ts'
import type { ScoredOutcome } from '#domain/quiz/score.ts'
import type { Agreement as Agreeing } from '#domain/team/agreement.ts'
import type { Question } from '#model/quiz.ts'
import { ResultChangeList } from '#ui/result/sensitivity.tsx'
import styles from './team.module.css'

interface AgreementProps {
  readonly agreement: Agreeing
  /** What each member is called, in the order of the team. */
  readonly labels: readonly string[]
  readonly questions: readonly Question[]
  readonly nameOf: (verdict: ScoredOutcome) => string
}

/** Who comes to the group's result alone, and the smallest change that would bring each of the others to it. */
export function AgreementSection({ agreement, labels, questions, nameOf }: AgreementProps) {
  const { verdict, agree, differ } = agreement
  const result = nameOf(verdict)
  if (verdict.kind === 'unclear') {
    return (
      <p className={styles['intro']}>
        Together you have not settled it, so there is no result yet to agree on. Talk first about what comes first in
        the table above; what would settle it is listed under “Worth finding out”.
      </p>
    )
  }
  return (
    <div className={styles['agreement']}>
      <p>
        {differ.length === 0
          ? `All ${labels.length} of you come to “${result}” alone, as you do together.`
          : `${agree.length} of ${labels.length} ${agree.length === 1 ? 'comes' : 'come'} to “${result}” alone, as the group does together.`}
      </p>
      <ul>
        {differ.map(({ member, verdict: own, flips, apart }) => (
          <li key={member}>
            <p>
              <strong>
                {member + 1} <bdi>{labels[member]}</bdi>
              </strong>{' '}
              comes to “{nameOf(own)}”.{' '}
              {flips.length === 0
                ? `No change of one or two answers would make it “${result}”.`
                : 'The fewest answers that would have to be others:'}
            </p>
            {flips.length === 0 && apart.length > 0 && (
              <p>
                Furthest from the group: {apart.map((id) => `“${questionTextForQuoting(questions, id)}”`).join('; ')}.
              </p>
            )}
            <ResultChangeList flips={flips.slice(0, 1)} questions={questions} nameOf={nameOf} />
            {flips.length > 1 && (
              <p>{flips.length === 2 ? 'One other change is' : `${flips.length - 1} other changes are`} as small.</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
