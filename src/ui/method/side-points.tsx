import { mostPoints, sizesOutOfReach } from '#domain/quiz/sizes-with-executive.ts'
import type { NumberReasons } from '#model/quiz-validation.ts'
import { axes, type Level, levels, type Quiz, type SideNumbers } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import styles from './method.module.css'
import { SideName } from './side-name.tsx'

interface SidePointsProps {
  readonly quiz: Quiz
  readonly roles: readonly Role[]
  readonly reasons: NumberReasons
}

/** How stakes are counted, and how many points it takes for each level. */
export function SidePoints({ quiz, roles, reasons }: SidePointsProps) {
  const sizes = quiz.questions.find(({ id }) => id === quiz.people)
  const tooSmall = sizes?.options.filter(({ id }) => quiz.tooSmall.includes(id)) ?? []
  return (
    <section aria-labelledby="points">
      <h2 id="points">How stakes are counted</h2>
      <p>Each side starts with the points for one answer, listed with the questions below.</p>
      <dl className={styles['terms']}>
        {axes.map((axis) => (
          <div key={axis}>
            <dt>
              <SideName axis={axis} roles={roles} />
            </dt>
            <dd>{quiz.questions.find(({ id }) => id === quiz.sides[axis].base)?.text}</dd>
            <dd>{reasons.bases[axis]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {`Each item checked under “${stakesText(quiz)}” adds one point to its side, up to ${quiz.mostStakes}. A vacancy counts as one of them, whichever job is vacant. ${reasons.mostStakes}`}
      </p>
      <table className={styles['numbers']}>
        <caption>Points, and what they call for</caption>
        <thead>
          <tr>
            <th scope="col">Calls for</th>
            {axes.map((axis) => (
              <th key={axis} scope="col">
                <SideName axis={axis} roles={roles} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row">{quiz.levelTexts[level]}</th>
              {axes.map((axis) => (
                <td key={axis}>{pointsFor(level, quiz.sides[axis])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {axes.map((axis) => (
        <p key={axis}>{reasons.thresholds[axis]}</p>
      ))}
      {tooSmall.map(({ id, label }) => (
        <p key={id}>
          {`If the answer to “${sizes?.text}” is “${label},” neither side calls for more than ${quiz.levelTexts.head}, no matter how many points it has. ${reasons.tooSmall}`}
        </p>
      ))}
      {axes.flatMap((axis) =>
        sizesOutOfReach(quiz, axis).map(({ id, label }) => (
          <p key={`${axis} ${id}`}>
            <SideName axis={axis} roles={roles} />
            {` has at most ${mostPoints(quiz, axis, id)} points if the answer is “${label},” too few for ${quiz.levelTexts.executive}.`}
          </p>
        )),
      )}
    </section>
  )
}

/** The same on both sides. */
function stakesText({ questions }: Quiz): string {
  return questions.find(({ kind }) => kind === 'stakes')?.text ?? ''
}

function pointsFor(level: Level, { headFrom, executiveFrom }: SideNumbers): string {
  switch (level) {
    case 'nobody':
      return '0'
    case 'named':
      return range(1, headFrom - 1)
    case 'head':
      return range(headFrom, executiveFrom - 1)
    case 'executive':
      return `${executiveFrom} or more`
  }
}

function range(from: number, to: number): string {
  if (from > to) return 'Never'
  return from === to ? String(from) : `${from}–${to}`
}
