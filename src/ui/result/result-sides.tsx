import { openQuestions, type SideQuestion, sideQuestions } from '#domain/quiz/side-questions.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import { type Axis, axes, type Question } from '#model/quiz.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { GivenAnswer } from './given-answer.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'

/** Each side by itself: what it calls for, in the three plain questions that a board would ask. */
export function ResultSides(props: ResultProps) {
  return (
    <section className={styles['section']} aria-labelledby="sides">
      <h2 id="sides">Each side</h2>
      <div className={styles['sides']}>
        {axes.map((axis) => (
          <Side key={axis} axis={axis} {...props} />
        ))}
      </div>
    </section>
  )
}

interface SideProps extends ResultProps {
  readonly axis: Axis
}

function Side({ axis, quiz, explanation, answers, labelsOf, addressOfQuestion }: SideProps) {
  const side = explanation.sides[axis]
  const { found } = side
  const open = openQuestions(quiz, side)
  // What's found can be known while how much there is to lead is still open.
  const level = found?.level === undefined || found.finding === 'absent' ? undefined : quiz.levelTexts[found.level]
  return (
    <section className={styles['side']} data-faces={axis} aria-labelledby={`side-${axis}`}>
      <div>
        <h3 id={`side-${axis}`}>
          <RoleMark faces={axis} />
          {sideNames[axis]}
        </h3>
        {level !== undefined && <p className={styles['level']}>There’s work here for {level}.</p>}
        <p>{found ? found.rule.because : 'What’s still open here could make a difference.'}</p>
      </div>
      {sideQuestions(quiz, answers, axis).map((plain) => (
        <PlainQuestion key={plain.id} plain={plain} labelsOf={labelsOf} />
      ))}
      {found === undefined && <StillOpen questions={open} addressOfQuestion={addressOfQuestion} />}
    </section>
  )
}

interface PlainQuestionProps extends Pick<ResultProps, 'labelsOf'> {
  readonly plain: SideQuestion
}

function PlainQuestion({ plain: { id, text, questions }, labelsOf }: PlainQuestionProps) {
  return (
    <div className={styles['plain']}>
      <h4>{text}</h4>
      {questions.map((question) => (
        <div key={question.id}>
          {/* A number or an amount says nothing without its question; the others are asked almost as they stand above. */}
          {id === 'stakes' && <p className={styles['asked']}>{question.text}</p>}
          <GivenAnswer labels={labelsOf(question)} />
        </div>
      ))}
    </div>
  )
}

interface StillOpenProps extends Pick<ResultProps, 'addressOfQuestion'> {
  readonly questions: readonly Question[]
}

function StillOpen({ questions, addressOfQuestion }: StillOpenProps) {
  return (
    <div className={styles['plain']}>
      <h4>Still open</h4>
      <ul className={styles['open']}>
        {questions.map(({ id, text }) => (
          <li key={id}>{addressOfQuestion ? <Link to={addressOfQuestion(id)}>{text}</Link> : text}</li>
        ))}
      </ul>
    </div>
  )
}
