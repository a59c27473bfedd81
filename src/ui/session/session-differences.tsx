import { useId } from 'react'
import type { Difference } from '#domain/session/compare-session.ts'
import { settlingHint } from '#domain/session/describe-session.ts'
import { leadName } from '#domain/session/lead-name.ts'
import { kindLabels, weightLabels } from '#domain/session/session-labels.ts'
import {
  allOwners,
  type Decision,
  decisionOn,
  ownerName,
  ownOwners,
  type Seat,
  type Session,
  type SessionAnswer,
  type SessionContent,
  sessionLimits,
} from '#domain/session/session.ts'
import { addressOf } from '#domain/site/paths.ts'
import { shared } from '#model/responsibility.ts'
import { Button } from '#ui/kit/button.tsx'
import { FullNote } from '#ui/kit/full-note.tsx'
import { Link } from '#ui/kit/link.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { LeadGroup } from './lead-group.tsx'
import { OwnerGroup } from './owner-group.tsx'
import { differenceId } from './session-agenda.tsx'
import styles from './session-differences.module.css'

/** The value of the choice that leaves an item open; no owner has it as an id. */
const leaveOpen = '-'

const openDecision: Decision = { owner: null, person: '', note: '' }

interface SessionDifferencesProps {
  readonly content: SessionContent
  readonly session: Session
  readonly names: Readonly<Record<Seat, string>>
  readonly differences: readonly Difference[]
  /** What a chair can ask about an item. */
  readonly testsOf: (difference: Difference) => readonly string[]
  /** Sets what was decided; undefined for nothing yet. */
  readonly onDecide: (item: string, decision: Decision | undefined) => void
}

/** Where two people differ: both positions, questions to ask, and what they decide. */
export function SessionDifferences(props: SessionDifferencesProps) {
  const { content, names, differences, testsOf } = props
  return (
    <ol className={styles['differences']}>
      {differences.map((difference) => {
        const { item, kind, first, second } = difference
        const tests = testsOf(difference)
        const hint = settlingHint(difference, names)
        return (
          <li key={item.id}>
            <div className={styles['head']}>
              <p className={styles['kind']}>{kindLabels[kind]}</p>
              <h3 id={differenceId(item.id)} tabIndex={-1}>
                {item.name}
              </h3>
              <p className={styles['phrase']}>{item.title}</p>
            </div>
            <dl className={styles['positions']}>
              <Position content={content} name={names.first} answer={first} />
              <Position content={content} name={names.second} answer={second} />
            </dl>
            {hint !== '' && <p className={styles['hint']}>{hint}</p>}
            {item.topic && tests.length > 0 && (
              <div className={styles['ask']}>
                <p>Ask aloud</p>
                <ul>
                  {tests.map((test) => (
                    <li key={test}>{test}</li>
                  ))}
                </ul>
                <p className="no-print">
                  <Link to={addressOf.topic(item.topic.id)}>The cases on {item.topic.name}</Link>
                </p>
              </div>
            )}
            <DecisionFields {...props} difference={difference} />
          </li>
        )
      })}
    </ol>
  )
}

interface PositionProps {
  readonly content: SessionContent
  readonly name: string
  readonly answer: SessionAnswer | undefined
}

function Position({ content, name, answer }: PositionProps) {
  return (
    <div data-weight={answer?.weight}>
      <dt>{name}</dt>
      <dd>
        {answer === undefined ? (
          <span className={styles['none']}>No answer</span>
        ) : (
          <>
            <Owner content={content} owner={answer.owner} />
            <span className={styles['weight']}>{weightLabels[answer.weight]}</span>
          </>
        )}
      </dd>
    </div>
  )
}

/** An owner, with the mark and the color of a role. */
export function Owner({ content, owner }: { readonly content: SessionContent; readonly owner: string }) {
  const faces = owner === shared ? 'both' : content.roles.find(({ id }) => id === owner)?.faces
  return (
    <span className={styles['owner']} data-faces={faces}>
      {faces && <RoleMark faces={faces} />}
      {ownerName(content, owner)}
    </span>
  )
}

interface DecisionFieldsProps extends Omit<SessionDifferencesProps, 'differences' | 'testsOf'> {
  readonly difference: Difference
}

function DecisionFields({ content, session, difference, onDecide }: DecisionFieldsProps) {
  const { id, name } = difference.item
  const decision = decisionOn(session, id)
  const { [id]: _, ...others } = session.decisions
  // What's being typed isn't a choice yet.
  const own = ownOwners(allOwners({ ...session, decisions: others }))
  const isOpen = decision !== undefined && decision.owner === null
  return (
    <div className={styles['decision']}>
      <div className={`needs-script no-print ${styles['fields']}`}>
        <OwnerGroup
          item={name}
          label="You agree on"
          name={`decision-${id}`}
          roles={content.roles}
          parties={content.parties}
          own={own}
          canName={own.length < sessionLimits.allOwners}
          owner={decision === undefined ? undefined : (decision.owner ?? leaveOpen)}
          last={{ value: leaveOpen, label: 'Leave it open' }}
          onOwner={(next) => onDecide(id, next === leaveOpen ? openDecision : { owner: next, person: '', note: '' })}
        />
        {decision?.owner === shared && (
          <LeadGroup content={content} item={difference.item} decision={decision} onDecide={onDecide} />
        )}
        {isOpen && (
          <div className={styles['open']}>
            <Text
              label="Who follows up"
              item={name}
              value={decision.person}
              longest={sessionLimits.name}
              onChange={(person) => onDecide(id, { ...decision, person })}
            />
            <Text
              label="Note"
              item={name}
              value={decision.note}
              longest={sessionLimits.note}
              onChange={(note) => onDecide(id, { ...decision, note })}
            />
          </div>
        )}
        {decision !== undefined && (
          <Button weight="text" onClick={() => onDecide(id, undefined)}>
            Undecide <span className="vh">{name}</span>
          </Button>
        )}
      </div>
      <PrintedDecision content={content} decision={decision} />
    </div>
  )
}

/** On paper: what was decided, or a line to write it on. */
function PrintedDecision({
  content,
  decision,
}: {
  readonly content: SessionContent
  readonly decision: Decision | undefined
}) {
  return (
    <p className={`paper-only ${styles['printed']}`} hidden data-blank={decision === undefined || undefined}>
      <span>Decision:</span>{' '}
      {decision !== undefined &&
        (decision.owner === null
          ? ['open', decision.person, decision.note].filter((part) => part.trim() !== '').join('; ')
          : [ownerName(content, decision.owner), ...[leadName(content, decision) ?? []].flat()].join('; lead: '))}
    </p>
  )
}

interface TextProps {
  readonly label: string
  readonly item: string
  readonly value: string
  readonly longest: number
  readonly onChange: (text: string) => void
}

function Text({ label, item, value, longest, onChange }: TextProps) {
  const id = useId()
  return (
    <span className={styles['text']}>
      <label htmlFor={id}>
        {label} <span className="vh">({item})</span>
      </label>
      <input
        id={id}
        value={value}
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <FullNote text={value} longest={longest} />
    </span>
  )
}
