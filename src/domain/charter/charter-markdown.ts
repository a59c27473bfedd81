import { markdownTable } from '#domain/export/export-table.ts'
import { markdownNote, markdownText } from '#domain/export/markdown-text.ts'
import { sourceNotes, type ExportOrigin } from '#domain/export/source-notes.ts'
import type { CoreContent } from '#model/content.ts'
import type { CharterDocument } from './charter-document.ts'
import type { OpenIssue } from './open-issues.ts'

/** Where someone writes by hand. */
const blank = '____________________'

/** The charter's document as Markdown, with the open issues as its appendix. */
export function charterToMarkdown(
  content: Pick<CoreContent, 'article'>,
  document: CharterDocument,
  issues: readonly OpenIssue[],
  origin: ExportOrigin,
): string {
  const { title, kind, details, purpose, definitions, groups, acceptance, signers } = document
  const row = ({ name, phrase, explanation, includes, owner, lead, consulted }: (typeof groups)[number][number]) => [
    name,
    [
      ...(phrase === '' ? [] : [`${phrase}. ${explanation}`]),
      ...(includes === '' ? [] : [`Includes: ${includes}.`]),
    ].join(' '),
    owner,
    lead,
    consulted,
  ]
  const blocks = [
    `# ${markdownText(title)}`,
    ...(kind === undefined ? [] : [markdownText(kind)]),
    list(details.map(({ term, text }) => `${bold(term)}: ${text === '' ? markdownText(blank) : markdownText(text)}`)),
    markdownText(purpose),
    list(definitions.map(({ term, text }) => `${bold(term)}: ${markdownText(text)}`)),
    '## Responsibilities',
    markdownTable(['Responsibility', 'What it covers', 'Owner', 'Lead', 'Consulted'], groups.flat().map(row)),
    '## Signatures',
    markdownText(acceptance),
    markdownTable(
      ['Name and role', 'Signature', 'Date'],
      signers.map(({ name }) => [name, '', '']),
    ),
    '## Appendix: Open issues',
    ...issues.flatMap(({ heading, text, lines }) => [
      `### ${markdownText(heading)}`,
      markdownText(text),
      ...(lines.length === 0
        ? []
        : [list(lines.map(({ name, note }) => (note === '' ? bold(name) : `${bold(name)}: ${markdownText(note)}`)))]),
    ]),
    ...sourceNotes(content, origin).map(markdownNote),
  ]
  return `${blocks.join('\n\n')}\n`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function bold(text: string): string {
  return `**${markdownText(text)}**`
}
