import { type FunctionComponent, useId, useRef, useState } from 'react'
import { weightLabels } from '#domain/session/session-labels.ts'
import {
  answerOf,
  nameIn,
  type OwnerChoice,
  ownersOf,
  ownOwners,
  type Scope,
  type SessionContent,
  type SessionItem,
  sessionLimits,
  type SessionPerson,
  type Weight,
  weights,
} from '#domain/session/session.ts'
import { nobody } from '#model/party.ts'
import type { RoleId } from '#model/role.ts'
import { Button } from '#ui/kit/button.tsx'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { OwnerGroup } from './owner-group.tsx'
import styles from './session-form.module.css'
import type { SkipQuestionProps } from './skip-question.tsx'

/** The edits of one person's answers. */
export interface AnswerActions {
  readonly onName: (name: string) => void
  /** Null for neither role. */
  readonly onRole: (role: RoleId | null) => void
  readonly onScope: (scope: Scope) => void
  readonly onOwner: (item: string, owner: OwnerChoice) => void
  readonly onWeight: (item: string, weight: Weight) => void
  readonly onFinish: () => void
}

interface SessionFormProps {
  readonly content: SessionContent
  readonly scope: Scope
  readonly items: readonly SessionItem[]
  readonly person: SessionPerson
  /** What to call the other person, who has answered already; undefined for the first one. */
  readonly other: string | undefined
  readonly actions: AnswerActions
  /** Asks the second person whether to leave answers out; undefined for the first one. */
  readonly SkipQuestion: FunctionComponent<SkipQuestionProps> | undefined
}

const countId = 'answered'

/** One person's view: who they are, what's divided, and who should own each of it. */
export function SessionForm({ content, scope, items, person, other, actions, SkipQuestion }: SessionFormProps) {
  const [isRefused, setRefused] = useState(false)
  const own = ownOwners(ownersOf(person))
  const unanswered = items.filter(({ id }) => answerOf(person, id) === undefined)
  const hasNone = unanswered.length === items.length
  const form = useRef<HTMLFormElement>(null)
  // The first person can still change answers. The second one's are final, so none is skipped by mistake.
  const needsAll = SkipQuestion !== undefined && unanswered.length > 0
  const asksToSkip = isRefused && needsAll && !hasNone
  return (
    <form
      ref={form}
      className={styles['form']}
      // Otherwise, browsers restore a choice that no script has heard: it would look made, and couldn't be made again.
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(hasNone || needsAll)
        if (!hasNone && !needsAll) actions.onFinish()
      }}
    >
      <noscript>
        <p className={styles['hint']}>Answering needs JavaScript. These are the contested responsibilities:</p>
      </noscript>
      <div className={`needs-script ${styles['head']}`}>
        <PersonFields content={content} person={person} actions={actions} />
        {other === undefined && (
          <ChoiceGroup
            legend="To divide"
            name="scope"
            choices={[
              { value: 'contested', label: `Contested ground (${content.contested.length})` },
              { value: 'whole', label: `Whole charter (${content.items.length})` },
            ]}
            value={scope}
            onChange={actions.onScope}
          />
        )}
      </div>
      <h2>Who should own it?</h2>
      <p className={styles['hint']}>
        Answer alone, as you see it, not as it is today. Skip what you have no view on: you can send it after a few.
      </p>
      <ol>
        {items.map((item) => (
          <ItemFields key={item.id} content={content} item={item} person={person} own={own} actions={actions} />
        ))}
      </ol>
      <p className={`needs-script ${styles['hint']}`}>
        {other === undefined
          ? 'The page keeps your answers covered until the other person has given theirs.'
          : `You’ll see what ${other} said, and your answers can’t change after that.`}
      </p>
      <div className={`needs-script ${styles['bar']}`}>
        {asksToSkip && SkipQuestion ? (
          <SkipQuestion
            count={unanswered.length}
            onSkip={actions.onFinish}
            onBack={() => {
              setRefused(false)
              const first = `[name="owner-${unanswered[0]?.id ?? ''}"]`
              form.current?.querySelector<HTMLInputElement>(first)?.focus()
            }}
          />
        ) : (
          <>
            <p id={countId} role="status">
              {items.length - unanswered.length} of {items.length} answered
            </p>
            <Button type="submit" weight="main" aria-describedby={countId}>
              {other === undefined ? 'Get the link for the other person' : 'See where you differ'}
            </Button>
          </>
        )}
        <p role="alert">{isRefused && hasNone && 'Answer at least one first.'}</p>
      </div>
    </form>
  )
}

function PersonFields({
  content: { roles },
  person,
  actions,
}: Pick<SessionFormProps, 'content' | 'person' | 'actions'>) {
  const id = useId()
  return (
    <>
      <span className={styles['name']}>
        <label htmlFor={id}>Your name (optional)</label>
        <input
          id={id}
          type="text"
          value={person.name}
          maxLength={sessionLimits.name}
          autoComplete="name"
          onChange={({ target }) => actions.onName(target.value)}
        />
      </span>
      <ChoiceGroup
        legend="You’re the"
        name="role"
        choices={[
          ...roles.map((role) => ({ value: role.id, label: role.abbreviation })),
          { value: '', label: 'Neither' },
        ]}
        value={person.role ?? ''}
        onChange={(role) => actions.onRole(role === '' ? null : role)}
      />
    </>
  )
}

interface ItemFieldsProps extends Pick<SessionFormProps, 'content' | 'person' | 'actions'> {
  readonly item: SessionItem
  readonly own: readonly OwnerChoice[]
}

function ItemFields({ content, item, person, own, actions }: ItemFieldsProps) {
  const { id, name, title, topic, touches } = item
  const answer = answerOf(person, id)
  const owner = Object.hasOwn(person.answers, id) ? person.answers[id]?.owner : undefined
  const isTyped = owner !== undefined && nameIn(owner) !== undefined
  return (
    <li className={styles['item']}>
      <div>
        <h3>{name}</h3>
        <p className={styles['phrase']}>{title}</p>
        {topic && (
          <p className={styles['touches']}>
            Contested: {topic.name}
            {touches.length > 0 && `. Also touches ${touches.join('; ')}`}
          </p>
        )}
      </div>
      <div className={`needs-script ${styles['fields']}`}>
        <OwnerGroup
          item={name}
          label="Owner"
          name={`owner-${id}`}
          roles={content.roles}
          parties={content.parties}
          // What's being typed isn't a choice yet.
          own={own.filter((each) => !isTyped || each !== owner)}
          canName={own.length < sessionLimits.owners || isTyped}
          owner={owner}
          last={{ value: nobody, label: 'Not decided' }}
          onOwner={(next) => actions.onOwner(id, next)}
        />
        <div className={styles['weight']}>
          <ChoiceGroup
            legend={
              <>
                To you <span className="vh">({name})</span>
              </>
            }
            name={`weight-${id}`}
            choices={weights.map((value) => ({ value, label: weightLabels[value] }))}
            value={answer?.weight ?? person.answers[id]?.weight ?? 'matters'}
            onChange={(weight) => actions.onWeight(id, weight)}
          />
        </div>
      </div>
    </li>
  )
}
