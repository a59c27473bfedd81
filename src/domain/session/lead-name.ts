import { shared } from '#model/responsibility.ts'
import type { Decision, SessionContent } from './session.ts'

/** Who decides about what's shared if the two disagree, by its name; undefined if no one is chosen. */
export function leadName({ roles }: Pick<SessionContent, 'roles'>, decision: Decision | undefined): string | undefined {
  if (decision?.owner !== shared) return undefined
  return roles.find(({ id }) => id === decision.lead)?.abbreviation
}
