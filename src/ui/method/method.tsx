import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { NumberReasons, QuizValidation, WorkedExampleAnswers } from '#model/quiz-validation.ts'
import type { Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { CharterMethod } from './charter-method.tsx'
import { FindingRules, ResultRules } from './decision-rules.tsx'
import { Limits } from './limits.tsx'
import { OpenAnswers } from './open-answers.tsx'
import { OtherRoleList } from './other-role-list.tsx'
import { Overview } from './overview.tsx'
import { QuestionList } from './question-list.tsx'
import { SidePoints } from './side-points.tsx'
import { TitleTables } from './title-tables.tsx'
import { Validation } from './validation.tsx'
import { WorkedExample } from './worked-example.tsx'

interface MethodProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
  readonly validation: QuizValidation
  readonly numberReasons: NumberReasons
  readonly example: WorkedExampleAnswers
  /** The page with the data files. */
  readonly dataAddress: string
  /** The article that everything is based on. */
  readonly sources: ReactNode
}

/** How the quiz decides, generated from its questions, points, and rules. */
export function Method({ quiz, roles, numberReasons, example, validation, dataAddress, sources }: MethodProps) {
  return (
    <>
      <Overview />
      <SidePoints quiz={quiz} roles={roles} reasons={numberReasons} />
      <FindingRules quiz={quiz} />
      <ResultRules quiz={quiz} roles={roles} />
      <WorkedExample quiz={quiz} example={example} />
      <TitleTables quiz={quiz} roles={roles} />
      <OtherRoleList quiz={quiz} whyNoMore={numberReasons.mostOtherRoles} />
      <OpenAnswers quiz={quiz} />
      <QuestionList quiz={quiz} roles={roles} />
      <Validation quiz={quiz} roles={roles} validation={validation} />
      <Limits quiz={quiz} />
      <section aria-labelledby="groups">
        <h2 id="groups">Team comparison</h2>
        <p>
          The group’s answer is the median on a scale, and otherwise what more than half chose. Its result follows as
          one person’s does. <Link to={addressOf.board()}>Compare answers</Link>
        </p>
      </section>
      <CharterMethod />
      <section aria-labelledby="data">
        <h2 id="data">Open data</h2>
        <p>
          The comparison and the responsibilities are available as files. <Link to={dataAddress}>See the files</Link>
        </p>
      </section>
      {sources}
    </>
  )
}
