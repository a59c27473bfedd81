import { openQuestions, type SideQuestion, sideQuestions } from '#domain/quiz/side-questions.ts'
import type { FoundSide } from '#domain/quiz/side.ts'
import { describeLevel } from '#domain/result/describe-level.ts'
import { sideScore } from '#domain/result/side-score.ts'
import { sideGlosses, sideNames } from '#domain/text/orientation-labels.ts'
import { type Axis, axes, type Question } from '#model/quiz.ts'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { GivenAnswer } from './given-answer.tsx'
import styles from './result.module.css'
import type { ResultProps } from './result.tsx'
import { SideScale } from './side-scale.tsx'

/** Each side separately: what it calls for, by the three plain questions a board would ask. */
export function ResultSides(props: ResultProps) {
  return (
    <section className={styles['section']} aria-labelledby="sides">
      <h2 id="sides">Each side in detail</h2>
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
  const score = found && sideScore(quiz, answers, found)
  const isTooSmall = score !== undefined && score.isTooSmall && score.points >= score.executiveFrom
  const level = isTooSmall
    ? 'There’s enough work here for an executive, but an organization this small has no room for one who only leads.'
    : found && describeLevel(found, quiz.levelTexts)
  const { kind } = explanation.decision.result
  const hasNew = kind !== 'neither' && kind !== 'unclear'
  return (
    <section className={styles['side']} data-faces={axis} aria-labelledby={`side-${axis}`}>
      <div>
        <h3 id={`side-${axis}`}>
          <RoleMark faces={axis} />
          {sideNames[axis]}
        </h3>
        <p className={styles['gloss']}>{sideGlosses[axis]}</p>
        {level !== undefined && <p className={styles['level']}>{level}</p>}
        {!isTooSmall && <p>{found ? found.rule.because : 'The open questions here could make a difference.'}</p>}
        {found && isFullJobUnled(found) && (
          <p>
            {hasNew
              ? 'No one leads it full time. Assign it to one person who reports to the new executive.'
              : 'No one leads it full time. Assign it to one person.'}
          </p>
        )}
        {score && score.points > 0 && <SideScale score={score} levelTexts={quiz.levelTexts} />}
      </div>
      {sideQuestions(quiz, answers, axis).map((plain) => (
        <PlainQuestion key={plain.id} plain={plain} labelsOf={labelsOf} />
      ))}
      {found === undefined && <StillOpen questions={open} addressOfQuestion={addressOfQuestion} />}
    </section>
  )
}

/** A full-time job that no one has, and that doesn't take an executive. */
function isFullJobUnled({ finding, level, cover }: FoundSide): boolean {
  return finding === 'light' && level === 'head' && (cover === 'part' || cover === 'divided')
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
          {/* A number or an amount means nothing without its question; the others nearly repeat the heading. */}
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
      <h4>Open questions</h4>
      <ul className={styles['open']}>
        {questions.map(({ id, text }) => (
          <li key={id}>{addressOfQuestion ? <Link to={addressOfQuestion(id)}>{text}</Link> : text}</li>
        ))}
      </ul>
    </div>
  )
}
