import type { LegalSector } from '#model/topic.ts'

/** The sectors' names, on the page and in files. */
export const sectors: Readonly<Record<LegalSector, { readonly label: string }>> = {
  government: { label: 'Government' },
  finance: { label: 'Finance' },
  health: { label: 'Health care' },
  any: { label: 'Any sector, government included' },
}

/** Whether a rule is for government alone, for one industry, or for organizations of any kind, government included. */
export type LegalScope = 'government' | 'industry' | 'any'

export function scopeOf(sector: LegalSector): LegalScope {
  return sector === 'government' || sector === 'any' ? sector : 'industry'
}
