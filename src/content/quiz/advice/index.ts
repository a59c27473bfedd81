import type { ResultAdvice } from '#model/result-advice.ts'
import { cautions } from './cautions.ts'
import { otherRoleAdvice } from './other-roles.ts'
import { steps } from './steps.ts'
import { tasks } from './tasks.ts'

export const resultAdvice: ResultAdvice = { otherRoles: otherRoleAdvice, steps, tasks, cautions }
