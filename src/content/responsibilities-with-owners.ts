import type { OtherOwner, Responsibility } from '#model/responsibility.ts'
import { elsewhere } from './beyond/elsewhere.ts'
import { responsibilities } from './responsibilities.ts'

const owners: Readonly<Record<string, readonly OtherOwner[]>> = elsewhere

/** Who else often owns a responsibility, by its id. */
export function otherOwnersOf(id: string): readonly OtherOwner[] {
  return owners[id] ?? []
}

/** The responsibilities as a whole: with who else often owns each. */
export const wholeResponsibilities: readonly Responsibility[] = responsibilities.map((responsibility) => {
  const others = otherOwnersOf(responsibility.id)
  return others.length === 0 ? responsibility : { ...responsibility, elsewhere: others }
})
