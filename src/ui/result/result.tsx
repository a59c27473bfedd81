import type { ReactNode } from 'react'
import type { Answers } from '#domain/quiz/answers.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { NeedMap } from './need-map.tsx'
import { OutcomeStatement } from './outcome-statement.tsx'
import { captionOf, describeMap, plot } from './plot.ts'
import styles from './result.module.css'

interface ResultProps {
  readonly explanation: ResultExplanation
  readonly answers: Answers
  readonly roles: readonly Role[]
  readonly questions: readonly Question[]
  /** What was answered to a question, as its label. */
  readonly answerTo: (id: QuestionId) => string
  readonly quarters: Parameters<typeof NeedMap>[0]['quarters']
  /** Whose answers these are, and what could not be read of the link. */
  readonly notices: ReactNode
  /** Copy, print, edit, begin anew. */
  readonly actions: ReactNode
  /** What the result rests on. */
  readonly explained: ReactNode
}

/** The result, with everything that it rests on. */
export function Result(props: ResultProps) {
  const { explanation, answers, roles, questions, answerTo, quarters, notices, actions, explained } = props
  return (
    <div className="page">
      {notices}
      <OutcomeStatement
        above={`The result: ${explanation.outcome.name}`}
        explanation={explanation}
        roles={roles}
        actions={actions}
      >
        <NeedMap
          plotted={[plot('answers', explanation)]}
          quarters={quarters}
          description={describeMap(explanation, quarters)}
          caption={captionOf(explanation)}
        />
      </OutcomeStatement>

      {explained}

      <AnswerTable questions={questions} answers={answers} answerTo={answerTo} />
    </div>
  )
}

function AnswerTable({ questions, answers, answerTo }: Pick<ResultProps, 'questions' | 'answers' | 'answerTo'>) {
  return (
    <section className={styles['section']} aria-labelledby="answers">
      <h2 id="answers">The answers</h2>
      <table className={styles['answers']}>
        <thead className="vh">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, statement }) => (
            <tr key={id}>
              <th scope="row">{statement.text}</th>
              <td>
                {answerTo(id)}
                {answers.matters.includes(id) && <span className={styles['matters']}>matters most</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
