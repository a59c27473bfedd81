import { questionName } from '#domain/quiz/side-questions.ts'
import type { QuestionId } from '#model/quiz.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'

interface StillPossibleProps extends Pick<ResultProps, 'quiz' | 'explanation' | 'nameOf' | 'addressOfQuestion'> {
  readonly onContinue: (question: QuestionId) => void
}

/** The results still possible while inconclusive, and the question that would narrow them down most. */
export function StillPossible({ quiz, explanation, nameOf, addressOfQuestion, onContinue }: StillPossibleProps) {
  const { decision, deciding } = explanation
  const question = quiz.questions.find(({ id }) => id === deciding)
  const name = question && questionName(quiz.questions, question)
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>Still possible</dt>
        {decision.possible.map((result) => (
          <dd key={nameOf(result)}>{nameOf(result)}</dd>
        ))}
      </div>
      {question && (
        <div>
          <dt>Most decisive open question</dt>
          <dd>{addressOfQuestion ? <Link to={addressOfQuestion(question.id)}>{name}</Link> : name}</dd>
          {!addressOfQuestion && (
            <dd className="needs-script no-print">
              <Button onClick={() => onContinue(question.id)}>Continue with a copy</Button>
            </dd>
          )}
        </div>
      )}
    </dl>
  )
}
