import { documentToMarkdown } from '#domain/export/export-document.ts'
import type { Difference } from '#domain/session/compare-session.ts'
import { agendaDocument, type DocumentedSession, sessionDocument } from '#domain/session/session-document.ts'
import { addressOf } from '#domain/site/paths.ts'
import { testsOfTopics } from '#routes/site-content/session-tests.computed.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import type { ExportFormats } from '#ui/kit/share.tsx'
import { today } from './today.ts'

/** What a chair can ask about an item. */
export function testsOf({ item }: Difference): readonly string[] {
  return (item.topic && testsOfTopics[item.topic.id]) ?? []
}

/** The page, without the answers: they're in the document already, and an invitation shouldn't have them. */
const origin = () => ({ address: absoluteUrl(addressOf.session()), date: today() })

/** The agenda as Markdown. */
export function agendaText(documented: DocumentedSession): string {
  return documentToMarkdown(agendaDocument(documented, origin()))
}

/** The exports of a session. */
export function sessionExports(documented: DocumentedSession): ExportFormats {
  const document = () => sessionDocument(documented, origin())
  return {
    fileName: 'session-for-two',
    word: async () => (await import('#domain/export/word.ts')).toWord(document(), siteName),
    markdown: () => documentToMarkdown(document()),
  }
}
