import { isAsked } from '#domain/quiz/answers.ts'
import { questionName } from '#domain/quiz/side-questions.ts'
import { GivenAnswer } from './given-answer.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'

type ResultAnswersProps = Pick<ResultProps, 'quiz' | 'answers' | 'labelsOf'>

/** Every question that was asked, and what was answered. */
export function ResultAnswers({ quiz, answers, labelsOf }: ResultAnswersProps) {
  return (
    <section className={styles['section']} aria-labelledby="answers">
      <h2 id="answers">All answers</h2>
      <table className={styles['answers']} aria-labelledby="answers">
        <thead className="vh">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {quiz.questions
            .filter((question) => isAsked(quiz, answers, question))
            .map((question) => (
              <tr key={question.id}>
                <th scope="row">{questionName(quiz.questions, question)}</th>
                <td>
                  <GivenAnswer labels={labelsOf(question)} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
