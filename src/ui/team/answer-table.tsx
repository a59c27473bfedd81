import type { Answers } from '#domain/quiz/answers.ts'
import { choiceOf } from '#domain/quiz/answers.ts'
import { type Disagreement, isSplit } from '#domain/team/group-answers.ts'
import { unknown, type OptionId, type Question } from '#model/quiz.ts'
import styles from './answer-table.module.css'

/** More people than these are too many for the width of a printed page that stands upright. */
const mostUpright = 6

interface AnswerTableProps {
  readonly differences: readonly Disagreement[]
  /** In the order of the team. */
  readonly members: readonly { readonly number: number; readonly label: string; readonly answers: Answers }[]
  readonly group: Answers
  readonly labelOf: (question: Question, option: OptionId) => string
}

/** Every question with everyone's answer, side by side; on a narrow page each question is a block of its own. */
export function AnswerTable({ differences, members, group, labelOf }: AnswerTableProps) {
  return (
    <div
      className={styles['region']}
      role="region"
      aria-label="Everyone’s answers"
      tabIndex={0}
      data-many={members.length > mostUpright || undefined}
    >
      {/* The roles are written out, since a table that is laid out as blocks loses them in some browsers. */}
      <table className={styles['table']} role="table">
        <caption className="vh">Everyone’s answers, what you disagree on most first</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Question
            </th>
            {members.map(({ number, label }) => (
              <th key={number} scope="col" role="columnheader">
                <PersonLabel number={number} label={label} />
              </th>
            ))}
            <th scope="col" role="columnheader">
              The group
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {differences.map((difference) => (
            <Row
              key={difference.question.id}
              difference={difference}
              members={members}
              group={group}
              labelOf={labelOf}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Omit<AnswerTableProps, 'differences'> {
  readonly difference: Disagreement
}

function Row({ difference, members, group, labelOf }: RowProps) {
  const { question, choices } = difference
  const middle = choiceOf(group, question.id)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {question.statement.text}
        <Standing difference={difference} />
      </th>
      {members.map(({ number, label, answers }, index) => {
        const choice = choices[index] ?? unknown
        return (
          <td key={number} role="cell" data-same={choice === middle || choice === unknown || undefined}>
            <span className={styles['who']} aria-hidden="true">
              <PersonLabel number={number} label={label} />
            </span>
            {labelOf(question, choice)}
            {answers.matters.includes(question.id) && <span className={styles['matters']}>matters most</span>}
          </td>
        )
      })}
      <td role="cell" className={styles['group']}>
        <span className={styles['who']} aria-hidden="true">
          The group
        </span>
        {isSplit(difference, group) ? 'Of two minds' : labelOf(question, middle)}
        {group.matters.includes(question.id) && <span className={styles['matters']}>matters most</span>}
      </td>
    </tr>
  )
}

/** How the answers to one question stand to each other, in two words. */
function Standing({ difference }: { readonly difference: Disagreement }) {
  const { question, choices, disagreement, isOpposed } = difference
  const known = choices.filter((choice) => choice !== unknown).length
  if (isOpposed) return <strong className={styles['opposed']}>Opposite sides</strong>
  if (known < 2) return <span className={styles['standing']}>{known === 0 ? 'Nobody knows' : 'Only one knows'}</span>
  const steps = disagreement * (question.options.length - 1)
  return <span className={styles['standing']}>{steps === 0 ? 'All the same' : steps <= 1 ? 'Close' : 'Apart'}</span>
}

/** A number and a name; the name keeps its own direction of writing. */
function PersonLabel({ number, label }: { readonly number: number; readonly label: string }) {
  return (
    <span className={styles['person']}>
      {number} <bdi>{label}</bdi>
    </span>
  )
}
