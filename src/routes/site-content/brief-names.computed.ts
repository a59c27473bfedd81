import { roleKinds as kinds } from '#content/beyond/kinds.ts'
import { reportingModels as models } from '#content/beyond/reporting.ts'
import type { RoleKind, ReportingModel } from '#model/topic.ts'

/** What a brief mentions by name only; each has a page of its own. */
export const roleKinds: readonly Pick<RoleKind, 'role' | 'name'>[] = kinds.map(({ role, name }) => ({ role, name }))
export const reportingModels: readonly Pick<ReportingModel, 'id' | 'name'>[] = models.map(({ id, name }) => ({
  id,
  name,
}))
