import type { ReactNode } from 'react'
import type { Answers } from '#domain/quiz/answers.ts'
import type { Result as QuizResult } from '#domain/quiz/decide.ts'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { Firmness } from '#domain/result/firmness.ts'
import type { Task } from '#domain/result/tasks-to-assign.ts'
import type { WhatIf } from '#domain/result/what-ifs.ts'
import type { OptionId, Question, QuestionId, Quiz } from '#model/quiz.ts'
import type { ResultAdvice, Step } from '#model/result-advice.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { FirstSteps } from './first-steps.tsx'
import { OtherRoles } from './other-roles.tsx'
import { ResultChanges } from './result-changes.tsx'
import { ResultHead } from './result-head.tsx'
import { ResultSides } from './result-sides.tsx'
import styles from './result.module.css'
import { TryAnswers } from './try-answers.tsx'
import { WhatIfs } from './what-ifs.tsx'

/** Props shared by the parts of a result. */
export interface ResultProps {
  readonly quiz: Quiz
  readonly explanation: ResultExplanation
  readonly advice: ResultAdvice
  readonly answers: Answers
  readonly roles: readonly Role[]
  readonly steps: readonly Step[]
  readonly firmness: Firmness
  /** The answer to a question, as labels; none if unanswered. */
  readonly labelsOf: (question: Question) => readonly string[]
  readonly nameOf: (result: QuizResult) => string
  /** Whether the answers are this reader's, as far as is known. */
  readonly isOwn: boolean
  /** Where to answer a question; undefined if the answers aren't this reader's own. */
  readonly addressOfQuestion: ((id: QuestionId) => string) | undefined
}

interface ResultPageProps extends ResultProps {
  readonly tasks: readonly Task[]
  readonly whatIfs: readonly WhatIf[]
  readonly addressOfTask: (responsibility: string) => string
  /** The result of other answers, with a way back to these. */
  readonly addressOfOther: (answers: Answers) => string
  readonly charterAddress: string
  readonly methodAddress: string
  /** The answer before others were tried, as labels; undefined if it's the same. */
  readonly originalLabelsOf: (question: Question) => readonly string[] | undefined
  readonly onTry: (question: QuestionId, option: OptionId) => void
  /** Organizations with similar answers. */
  readonly similar: ReactNode
  /** Stays in view while other answers are tried. */
  readonly tryBar: ReactNode
  /** Whose answers these are, and which parts of the link couldn't be read. */
  readonly notices: ReactNode
  /** Charter, share, edit, print. */
  readonly actions: ReactNode
  /** Continues at a question, with a copy of someone else's answers. */
  readonly onContinue: (question: QuestionId) => void
  /** The host's own call to action, if there is one. */
  readonly contact: ReactNode
}

/** The result, with everything behind it. */
export function Result(props: ResultPageProps) {
  const { notices, actions, onContinue, contact, tasks, whatIfs, similar, tryBar, charterAddress, methodAddress } =
    props
  const { addressOfTask, addressOfOther, originalLabelsOf, onTry, ...result } = props
  return (
    <div className="page">
      {notices}
      <ResultHead {...result} actions={actions} onContinue={onContinue} />
      <ResultSides {...result} />
      <OtherRoles {...result} />
      <FirstSteps steps={result.steps} tasks={tasks} addressOfTask={addressOfTask} charter={charterAddress} />
      <ResultChanges {...result} />
      <WhatIfs {...result} whatIfs={whatIfs} addressOfOther={addressOfOther} />
      {similar}
      <TryAnswers {...result} originalLabelsOf={originalLabelsOf} onTry={onTry} />
      <p className={styles['method']}>
        <Link to={methodAddress}>See every rule and number behind this result</Link>
      </p>
      {contact}
      {tryBar}
    </div>
  )
}
