import { isList } from '#domain/quiz/answers.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { axes, type Question, type Quiz } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import method from './method.module.css'
import styles from './question-list.module.css'
import { coverNames, obstacleNames } from './rule-words.ts'
import { SideName } from './side-name.tsx'

interface QuestionListProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
}

/** Every question with its options, and what each option counts as: to read, check, and print. */
export function QuestionList({ quiz, roles }: QuestionListProps) {
  const { questions, unknown } = quiz
  const always = questions.filter(({ axis }) => axis !== 'outward').length
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">All questions</h2>
      <p>
        {`${countPhrase(questions.length, 'question', 'questions')}, or ${always} if the outward side doesn’t apply. After each option is what it counts as.`}
      </p>
      <ol className={`${method['rules']} ${styles['questions']}`}>
        {questions.map((question) => (
          <li key={question.id}>
            <h3>{question.text}</h3>
            <p className={styles['hint']}>
              {isAboutSide(question) && (
                <>
                  <SideName axis={question.axis} roles={roles} />.{' '}
                </>
              )}
              {`${question.hint ?? ''} ${isList(question) ? 'Any number of answers.' : 'One answer.'}`.trimStart()}
            </p>
            <ul>
              {question.options.map(({ id, label }) => (
                <li key={id}>
                  {`${label} `}
                  <Counts says={countsAs(quiz, question, id)} />
                </li>
              ))}
              {!isList(question) && (
                <li>
                  {`${unknown.label} `}
                  <Counts says="Counts as no answer" />
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Other questions with a side are about both sides; they only depend on that one. */
function isAboutSide(question: Question): question is Extract<Question, { kind: 'cover' | 'obstacles' | 'stakes' }> {
  return question.kind === 'cover' || question.kind === 'obstacles' || question.kind === 'stakes'
}

function Counts({ says }: { readonly says: string | undefined }) {
  return says !== undefined && <span className={styles['counts']}>{says}</span>
}

/** Undefined if an option doesn't count by itself. */
function countsAs(quiz: Quiz, question: Question, id: string): string | undefined {
  switch (question.kind) {
    case 'scale': {
      const side = axes.map((axis) => quiz.sides[axis]).find(({ base }) => base === question.id)
      return side && pointCount(side.points[id] ?? 0)
    }
    case 'stakes':
      return pointCount(question.options.find((option) => option.id === id)?.counts === true ? 1 : 0)
    case 'cover': {
      const option = question.options.find((each) => each.id === id)
      return option && coverNames[option.cover]
    }
    case 'obstacles': {
      const option = question.options.find((each) => each.id === id)
      return option && obstacleNames[option.obstacle]
    }
    case 'gaps': {
      const role = question.options.find((each) => each.id === id)?.role
      return role && quiz.otherRoleTexts[role].name
    }
  }
}

function pointCount(points: number): string {
  return points === 1 ? '1 point' : `${points} points`
}
