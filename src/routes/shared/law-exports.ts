import { legalTable } from '#domain/law/legal-table.ts'
import { addressOf } from '#domain/site/paths.ts'
import { law } from '#routes/site-content/law.computed.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { limits } from '#ui/law/limits.ts'
import { notAdvice } from '#ui/law/not-advice.ts'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The files of the legal table. Loaded when someone shares the page. */
export function lawExports() {
  const origin = { address: absoluteUrl(addressOf.law()), date: today() }
  return exportFormats('law', () => legalTable(law, [notAdvice, ...limits], origin))
}
