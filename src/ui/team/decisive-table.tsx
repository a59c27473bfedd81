import type { Result } from '#domain/quiz/decide.ts'
import type { Difference, DifferingAnswer } from '#domain/team/decisive-differences.ts'
import { language } from '#model/language.ts'
import type { Question } from '#model/quiz.ts'
import { AnswerLabels } from './answer-labels.tsx'
import styles from './decisive-table.module.css'
import type { DifferencesProps } from './differences.tsx'
import { People } from './people.tsx'
import { resultOrientation } from './result-orientation.ts'

interface DecisiveTableProps extends Pick<DifferencesProps, 'labels' | 'nameOf' | 'labelOf'> {
  readonly differences: readonly Difference[]
  readonly nameOfQuestion: (question: Question) => string
}

/** Each question with its answers, who gave them, and the result the group would get with each. */
export function DecisiveTable({ differences, labels, nameOfQuestion, nameOf, labelOf }: DecisiveTableProps) {
  return (
    // Explicit roles, since a table laid out as blocks loses its implicit ones in some browsers.
    <table className={styles['table']} role="table" aria-labelledby="decisive">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            If the group answered
          </th>
          <th scope="col" role="columnheader">
            Given by
          </th>
          <th scope="col" role="columnheader">
            Effect
          </th>
        </tr>
      </thead>
      {differences.map(({ question, given, silent }) => (
        <tbody key={question.id} role="rowgroup">
          <tr role="row">
            <th scope="rowgroup" role="rowheader" colSpan={3}>
              {nameOfQuestion(question)}
            </th>
          </tr>
          {given.map((each) => (
            <tr key={each.answer.join()} role="row">
              <th scope="row" role="rowheader">
                <AnswerLabels labels={each.answer.map((option) => labelOf(question, option))} />
              </th>
              <td role="cell">
                <People places={each.members} labels={labels} as="list" />
              </td>
              <td role="cell">
                <Outcome outcome={each} nameOf={nameOf} />
              </td>
            </tr>
          ))}
          {silent.length > 0 && (
            <tr role="row" className={styles['silent']}>
              <th scope="row" role="rowheader">
                No answer
              </th>
              <td role="cell" colSpan={2}>
                <People places={silent} labels={labels} as="list" />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

const anyOf = new Intl.ListFormat(language, { type: 'disjunction' })

interface OutcomeProps {
  readonly outcome: DifferingAnswer
  readonly nameOf: (result: Result) => string
}

/** The result with an answer, or those still possible; says so if it's unchanged. */
function Outcome({ outcome: { possible, changesResult }, nameOf }: OutcomeProps) {
  const [only, ...more] = possible
  const isOpen = only === undefined || more.length > 0
  const names = anyOf.format(possible.map(nameOf))
  if (!changesResult) return <span>{isOpen ? 'Unchanged: inconclusive' : `Unchanged: ${names}`}</span>
  return isOpen ? (
    <strong className={styles['result']}>Still possible: {names}</strong>
  ) : (
    <strong className={styles['result']} data-faces={resultOrientation(only)}>
      {names}
    </strong>
  )
}
