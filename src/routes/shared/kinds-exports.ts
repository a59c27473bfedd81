import { kindsTable } from '#domain/kinds/kinds-table.ts'
import { addressOf } from '#domain/site/paths.ts'
import { cited, roleKinds } from '#routes/site-content/kinds.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The files of the kinds of roles. Loaded when someone shares the page. */
export function kindsExports() {
  const origin = { address: absoluteUrl(addressOf.kinds()), date: today() }
  return exportFormats('kinds', () => kindsTable(cited, roleKinds, origin))
}
