import type { Responsibility } from '#model/responsibility.ts'

export const responsibilities = [] as const satisfies readonly Responsibility[]
