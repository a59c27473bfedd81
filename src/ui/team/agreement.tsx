import type { Answers } from '#domain/quiz/answers.ts'
import type { AnswerChange, ResultChange } from '#domain/quiz/changes.ts'
import type { Result } from '#domain/quiz/decide.ts'
import type { Agreement, MemberDissent } from '#domain/team/agreement.ts'
import type { LabelOf } from '#domain/team/answer-rows.ts'
import type { Question, QuestionId } from '#model/quiz.ts'
import { AnswerChangeText } from './answer-change-text.tsx'
import { countAgreeing } from './count-agreeing.ts'
import { People } from './people.tsx'
import styles from './team.module.css'

interface AgreementProps {
  readonly agreement: Agreement
  /** What everyone got individually; undefined if that isn't one result. */
  readonly common: Result | undefined
  /** In the order of the team, with their labels. */
  readonly members: readonly { readonly label: string; readonly answers: Answers }[]
  readonly questions: readonly Question[]
  readonly nameOf: (result: Result) => string
  readonly labelOf: LabelOf
}

/** Who gets the group's result individually, and for the others the smallest change that would match it. */
export function AgreementSection({ agreement, common, members, questions, nameOf, labelOf }: AgreementProps) {
  const { result, differ, silent } = agreement
  return (
    <section className={styles['section']} aria-labelledby="agreement">
      <h2 id="agreement">Agreement</h2>
      <div className={styles['agreement']}>
        {result.kind === 'unclear' ? (
          <p>
            {common === undefined
              ? 'The group’s answers are inconclusive, so there’s no result to agree on yet.'
              : `The group’s answers are inconclusive, but individually, everyone got “${nameOf(common)}.”`}{' '}
            Start with <a href="#differences">the differences</a>.
          </p>
        ) : (
          <>
            <p>
              The group’s result is “{nameOf(result)}.” {countAgreeing(agreement, members.length)}
            </p>
            {differ.length > 0 && (
              <ul>
                {differ.map((dissent) => (
                  <Dissent
                    key={dissent.member}
                    dissent={dissent}
                    label={members[dissent.member]?.label ?? ''}
                    answers={members[dissent.member]?.answers}
                    questions={questions}
                    nameOf={nameOf}
                    labelOf={labelOf}
                  />
                ))}
              </ul>
            )}
          </>
        )}
        {silent.length > 0 && (
          <p className={styles['silent']}>
            {silent.length === 1 ? 'One person has' : `${silent.length} people have`} no answers to compare:{' '}
            <People places={silent} labels={members.map(({ label }) => label)} as="sentence" />.
          </p>
        )}
      </div>
    </section>
  )
}

interface DissentProps extends Pick<AgreementProps, 'questions' | 'nameOf' | 'labelOf'> {
  readonly dissent: MemberDissent
  readonly label: string
  readonly answers: Answers | undefined
}

function Dissent({ dissent, label, answers, questions, nameOf, labelOf }: DissentProps) {
  const { member, result: own, changes, apart } = dissent
  const textOf = (id: QuestionId) => `“${questions.find((each) => each.id === id)?.text ?? id}”`
  const [first, ...others] = changes
  return (
    <li>
      <p>
        <strong>
          {member + 1} <bdi translate="no">{label}</bdi>
        </strong>{' '}
        got “{nameOf(own)}.”
      </p>
      {apart.length > 0 && <p>Biggest differences from the group: {apart.map(textOf).join('; ')}</p>}
      {first === undefined ? (
        <p>No change to one or two answers would match the group.</p>
      ) : (
        <p className={styles['change']}>
          Smallest change that would match the group:{' '}
          <ChangeText change={first} answers={answers} questions={questions} labelOf={labelOf} />
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{alsoAsSmall(others)}</summary>
          <ul>
            {others.map((change) => (
              <li key={JSON.stringify(change.changes)} className={styles['change']}>
                <ChangeText change={change} answers={answers} questions={questions} labelOf={labelOf} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

interface ChangeTextProps extends Pick<AgreementProps, 'questions' | 'labelOf'> {
  readonly change: ResultChange
  readonly answers: Answers | undefined
}

function ChangeText({ change, answers, questions, labelOf }: ChangeTextProps) {
  return change.changes.map((each: AnswerChange, index) => {
    const question = questions.find(({ id }) => id === each.question)
    if (question === undefined) return null
    return (
      <span key={each.question + each.option}>
        {index > 0 && ', and '}
        <AnswerChangeText
          question={question}
          option={each.option}
          given={answers?.chosen[question.id] ?? []}
          labelOf={labelOf}
        />
      </span>
    )
  })
}

function alsoAsSmall({ length }: readonly ResultChange[]): string {
  return length === 1 ? 'One other change is equally small' : `${length} other changes are equally small`
}
