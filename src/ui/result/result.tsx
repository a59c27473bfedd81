import type { ReactNode } from 'react'
import type { Answers } from '#domain/quiz/answers.ts'
import type { Result as QuizResult } from '#domain/quiz/decide.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Question, QuestionId, Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { OtherRoles } from './other-roles.tsx'
import { ResultAnswers } from './result-answers.tsx'
import { ResultChanges } from './result-changes.tsx'
import { ResultHead } from './result-head.tsx'
import { ResultSides } from './result-sides.tsx'
import styles from './result.module.css'

/** What the parts of a result have in common. */
export interface ResultProps {
  readonly quiz: Quiz
  readonly explanation: ResultExplanation
  readonly answers: Answers
  readonly roles: readonly Role[]
  /** What was answered to a question, as labels; none where nothing was. */
  readonly labelsOf: (question: Question) => readonly string[]
  readonly nameOf: (result: QuizResult) => string
  /** Where a question can be answered; undefined where the answers aren't this reader's to change. */
  readonly addressOfQuestion: ((id: QuestionId) => string) | undefined
}

interface ResultPageProps extends ResultProps {
  readonly methodAddress: string
  /** Whose answers these are, and what couldn't be read of the link. */
  readonly notices: ReactNode
  /** Charter, share, edit, print. */
  readonly actions: ReactNode
  /** Continues with someone else's answers at a question. */
  readonly onContinue: (question: QuestionId) => void
  /** The host's own call to action, if there is one. */
  readonly contact: ReactNode
}

/** The result, with everything that it rests on. */
export function Result({ methodAddress, notices, actions, onContinue, contact, ...result }: ResultPageProps) {
  return (
    <div className="page">
      {notices}
      <ResultHead {...result} actions={actions} onContinue={onContinue} />
      <ResultSides {...result} />
      <OtherRoles roles={result.explanation.otherRoles} />
      <ResultChanges {...result} />
      <ResultAnswers {...result} />
      <p className={styles['method']}>
        <Link to={methodAddress}>Every rule and number behind this result</Link>
      </p>
      {contact}
    </div>
  )
}
