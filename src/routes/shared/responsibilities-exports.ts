import { responsibilitiesTable } from '#domain/responsibilities/responsibilities-table.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import { cited } from '#routes/site-content/claims.ts'
import { content } from '#routes/site-content/with-responsibilities.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The exports of a list of responsibilities, or of one. Loaded when someone shares it. */
export function responsibilitiesExports(fileName: string, shown: readonly ListedResponsibility[], address: string) {
  return exportFormats(fileName, () =>
    responsibilitiesTable({ ...content, ...cited }, shown, { address: absoluteUrl(address), date: today() }),
  )
}
