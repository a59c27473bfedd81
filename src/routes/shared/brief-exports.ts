import { briefExportDocument } from '#domain/brief/brief-document.ts'
import type { HiringBrief } from '#domain/brief/hiring-brief.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { addressOf } from '#domain/site/paths.ts'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import type { ExportFormats } from '#ui/kit/share.tsx'
import { today } from './today.ts'

/** The exports of a hiring brief, in the reader's words and as far as they want it. Loaded when someone shares it. */
export function briefExports(brief: HiringBrief, address: string): ExportFormats {
  // The brief's own link has answers or a charter in it, and opens the part for interviewers.
  const shownAddress = absoluteUrl(brief.isForCandidates ? addressOf.home() : address)
  const document = () => briefExportDocument(core, brief, { address: shownAddress, date: today() })
  return {
    fileName: brief.isForCandidates ? 'hiring-brief-for-candidates' : 'hiring-brief',
    word: async () => (await import('#domain/export/word.ts')).toWord(document(), siteName),
    markdown: () => documentToMarkdown(document()),
  }
}
