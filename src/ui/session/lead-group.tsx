import type { Decision, SessionContent, SessionItem } from '#domain/session/session.ts'
import { shared } from '#model/responsibility.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'

interface LeadGroupProps {
  readonly content: SessionContent
  readonly item: SessionItem
  readonly decision: Decision | undefined
  readonly onDecide: (item: string, decision: Decision) => void
}

/** Who decides about what's shared, if the two disagree. A charter counts it as open without that. */
export function LeadGroup({ content: { roles }, item: { id, name }, decision, onDecide }: LeadGroupProps) {
  return (
    <ChoiceGroup
      legend={
        <>
          Who decides if you disagree <span className="vh">({name})</span>
        </>
      }
      name={`lead-${id}`}
      choices={[
        ...roles.map((role) => ({ value: role.id, label: role.abbreviation })),
        { value: '', label: 'Not chosen' },
      ]}
      value={decision?.lead ?? ''}
      onChange={(lead) => onDecide(id, { owner: shared, ...(lead !== '' && { lead }), person: '', note: '' })}
    />
  )
}
