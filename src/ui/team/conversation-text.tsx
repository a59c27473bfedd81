import { questionName } from '#domain/quiz/side-questions.ts'
import type { LabelOf } from '#domain/team/answer-rows.ts'
import type { Consensus, Conversation, Settlement } from '#domain/team/conversation.ts'
import type { SettledAnswer } from '#domain/team/settle-answers.ts'
import type { Question } from '#model/quiz.ts'
import styles from './differences.module.css'
import type { DifferencesProps } from './differences.tsx'
import { People } from './people.tsx'
import { resultOrientation } from './result-orientation.ts'

/** Most ways to settle two questions that are shown at first. */
const mostSettlements = 4

interface ConversationTextProps extends Pick<
  DifferencesProps,
  'isGroupSettled' | 'labels' | 'questions' | 'nameOf' | 'labelOf'
> {
  readonly conversation: Conversation
  /** Whether decisive questions are listed below. */
  readonly hasDecisive: boolean
}

/** What it takes for everyone to get the same result, as the agenda of one short meeting. */
export function ConversationText(props: ConversationTextProps) {
  const { conversation, hasDecisive, isGroupSettled, labels, ...texts } = props
  const { consensus, leftOut } = conversation
  return (
    <div className={styles['conversation']} key={consensus.kind}>
      <div>
        <h3>{headingOf(consensus, isGroupSettled)}</h3>
        <p>{describeConsensus(consensus, hasDecisive, texts.nameOf)}</p>
        {!isGroupSettled && consensus.kind !== 'open' && (
          <p>
            {consensus.kind === 'agreed'
              ? 'The group’s result isn’t the same, because it depends on the group’s answers, and people differ on some of them.'
              : 'The group’s result could still be another, or inconclusive, because people would still differ on other questions.'}
          </p>
        )}
        {leftOut.length > 0 && (
          <p className={styles['quiet']}>
            Not counted, because their own results are inconclusive:{' '}
            <People places={leftOut} labels={labels} as="sentence" />.
          </p>
        )}
      </div>
      {consensus.kind === 'settles' && <Agenda consensus={consensus} {...texts} />}
    </div>
  )
}

/** Where the group's own result would stay open, nothing is settled for it. */
function headingOf(consensus: Consensus, isGroupSettled: boolean): string {
  if (consensus.kind === 'agreed') return isGroupSettled ? 'No conversation needed' : 'Everyone got the same result'
  if (consensus.kind === 'open') return 'One conversation won’t settle it'
  if (!isGroupSettled) {
    return consensus.isCertain
      ? 'One conversation would give everyone the same result'
      : 'One conversation could give everyone the same result'
  }
  return consensus.isCertain ? 'One conversation would settle it' : 'One conversation could settle it'
}

function describeConsensus(
  consensus: Consensus,
  hasDecisive: boolean,
  nameOf: ConversationTextProps['nameOf'],
): string {
  if (consensus.kind === 'agreed') return `Individually, everyone got “${nameOf(consensus.result)}.”`
  if (consensus.kind === 'open') {
    return hasDecisive
      ? 'Settling one or two questions wouldn’t give everyone the same result. Start with the first question below.'
      : 'Settling one or two questions wouldn’t give everyone the same result.'
  }
  const { questions, isCertain } = consensus
  if (questions.length === 1) {
    return isCertain
      ? 'Take 15 minutes to settle one question. Whichever answer you agree on, everyone gets the same result individually.'
      : 'Take 15 minutes to settle one question. If you agree on an answer listed here, everyone gets the same result individually.'
  }
  return isCertain
    ? 'Take 15 minutes to settle two questions. Whichever answers you agree on, everyone gets the same result individually.'
    : 'Take 15 minutes to settle two questions. If you agree on answers listed here, everyone gets the same result individually.'
}

type Settling = Extract<Consensus, { readonly kind: 'settles' }>

interface AgendaProps extends Pick<DifferencesProps, 'questions' | 'nameOf' | 'labelOf'> {
  readonly consensus: Settling
}

function Agenda({ consensus, questions, nameOf, labelOf }: AgendaProps) {
  const { settlements } = consensus
  const asked = consensus.questions.flatMap((id) => questions.find((each) => each.id === id) ?? [])
  const more = settlements.slice(mostSettlements)
  const listOf = (some: readonly Settlement[]) => (
    <ul className={styles['settlements']}>
      {some.map((each) => (
        <li key={each.settled.map(({ answer }) => answer.join()).join('.')}>
          <SettlementText settlement={each} questions={asked} nameOf={nameOf} labelOf={labelOf} />
        </li>
      ))}
    </ul>
  )
  return (
    <div>
      <ol className={styles['agenda']} data-numbered={asked.length > 1 || undefined}>
        {asked.map((question) => (
          <li key={question.id}>{questionName(questions, question)}</li>
        ))}
      </ol>
      {listOf(settlements.slice(0, mostSettlements))}
      {more.length > 0 && (
        <details className={styles['quiet']}>
          <summary>
            {more.length === 1
              ? 'One other way to answer also leads to a shared result'
              : `${more.length} other ways to answer also lead to a shared result`}
          </summary>
          {listOf(more)}
        </details>
      )}
    </div>
  )
}

interface SettlementTextProps extends Pick<DifferencesProps, 'questions' | 'nameOf' | 'labelOf'> {
  readonly settlement: Settlement
}

function SettlementText({ settlement: { settled, result }, questions, nameOf, labelOf }: SettlementTextProps) {
  const [first, second] = settled.map((each) => textOf(each, questions, labelOf))
  const name = (
    <strong className={styles['result']} data-faces={resultOrientation(result)}>
      {nameOf(result)}
    </strong>
  )
  if (second === undefined) {
    return (
      <>
        If everyone answers “{first}”: {name}
      </>
    )
  }
  return (
    <>
      If everyone answers the first with “{first}” and the second with “{second}”: {name}
    </>
  )
}

function textOf({ question: id, answer }: SettledAnswer, questions: readonly Question[], labelOf: LabelOf): string {
  const question = questions.find((each) => each.id === id)
  return question === undefined ? '' : answer.map((option) => labelOf(question, option)).join('; ')
}
