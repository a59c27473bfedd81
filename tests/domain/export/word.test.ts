import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterExportDocument } from '#domain/charter/charter-export-document.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { type Charter, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import type { DocumentTable, ExportDocument } from '#domain/export/export-document.ts'
import { toWord } from '#domain/export/word.ts'
import { anyCharter } from '#tests/domain/charter/arbitraries.ts'
import { attacks } from '#tests/hostile/values.ts'
import { runs } from '#tests/runs.ts'
import { readWord, tableTexts, unpack, xmlParts } from './office-files.ts'

const origin = { address: 'https://example.org/charter?c=v1.end', date: '2026-11-30' }

function documentOf(charter: Charter): ExportDocument {
  const findings = charterFindings(content, charter)
  const document = charterDocument(content, charter, findings, (iso) => iso)
  return charterExportDocument(content, document, openIssues(content, charter, findings), origin)
}

const charter = normalizeCharter(content, {
  ...defaultCharter,
  title: 'Who owns what — Österreich & Co. <beta> 日本語 🧭',
  organization: 'Café “Ubuntu”',
  review: '2027-05-31',
  ownItems: [{ id: 'own-1', title: 'Run | the <museum>' }],
  assigned: {
    security: { holder: 'ciso', lead: null, consulted: ['cio', 'cfo'] },
    dialogue: { holder: 'shared', lead: 'cto', consulted: [] },
  },
})

const plain: ExportDocument = { title: 'A title', kind: undefined, blocks: [], notes: [] }

test('a charter in Word has everything that its document has, in styles and tables', async () => {
  const document = documentOf(charter)
  const read = await readWord(await toWord(document, 'A site'))
  expect(read.querySelector('h1.title')?.textContent).toBe(charter.title)
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
  expect(Array.from(read.querySelectorAll('h1:not(.title), h2'), (each) => each.textContent)).toEqual(headings)
  const tables = document.blocks.filter((block) => block.kind === 'table')
  expect(tables).toHaveLength(2)
  expect(Array.from(read.querySelectorAll('table'), tableTexts)).toEqual(
    tables.map(({ columns, rows }) => [columns, ...rows]),
  )
  const all = read.body.textContent
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') expect(all).toContain(block.text)
    if (block.kind !== 'list') continue
    for (const { term, text } of block.items) expect(all).toContain(text === '' ? term : `${term}: ${text}`)
  }
  expect(read.querySelector('a')?.getAttribute('href')).toBe(origin.address)
})

test('a column without anything in it is left out, and one to write in isn’t', async () => {
  const read = await readWord(await toWord(documentOf(defaultCharter), 'A site'))
  const [duties, signatures] = Array.from(read.querySelectorAll('table'), (table) => tableTexts(table)[0])
  expect(duties).toEqual(['Responsibility', 'What it covers', 'Owner', 'Lead'])
  expect(signatures).toEqual(['Name and role', 'Signature', 'Date'])
})

test('the file repeats table headers, numbers its pages, and names its language and title', async () => {
  const { part } = await unpack(await toWord(documentOf(charter), 'A site'))
  const document = part('word/document.xml')
  const tables = [...document.getElementsByTagName('w:tbl')]
  for (const table of tables) {
    const repeated = [...table.getElementsByTagName('w:tblHeader')].map((each) => each.getAttribute('w:val') ?? 'true')
    expect(repeated).toEqual(['true'])
  }
  // Rows that would break across pages can't be read.
  expect(document.getElementsByTagName('w:cantSplit')).toHaveLength(document.getElementsByTagName('w:tr').length)
  const fields = [...part('word/footer1.xml').getElementsByTagName('w:instrText')].map((each) => each.textContent)
  expect(fields).toEqual(['PAGE', 'NUMPAGES'])
  const styles = part('word/styles.xml')
  expect(styles.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en-US')
  const named = [...styles.getElementsByTagName('w:style')].map((style) => style.getAttribute('w:styleId'))
  const used = [...document.querySelectorAll('*')]
    .filter(({ tagName }) => tagName === 'w:pStyle' || tagName === 'w:rStyle')
    .map((style) => style.getAttribute('w:val'))
  expect(named).toEqual(expect.arrayContaining([...new Set(used)]))
  expect(used).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'BodyText', 'ListParagraph', 'Note']))
  const core = part('docProps/core.xml')
  expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe(charter.title)
  expect(core.getElementsByTagName('dc:creator')[0]?.textContent).toBe('A site')
})

test('each numbered list starts at one', async () => {
  const items = [{ term: '', text: 'One' }]
  const numbered = () => ({ kind: 'list', isNumbered: true, items }) as const
  const { part } = await unpack(await toWord({ ...plain, blocks: [numbered(), numbered()] }, 'A site'))
  const ids = [...part('word/document.xml').getElementsByTagName('w:numId')].map((id) => id.getAttribute('w:val'))
  expect(new Set(ids).size).toBe(2)
})

/** What's left of a text in a file: only what XML allows, and lines ended one way. */
function written(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/gu, '')
    .replaceAll(/[\r\n]/g, '')
}

const everywhere = (text: string): ExportDocument => ({
  title: text,
  kind: text,
  blocks: [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', text },
    { kind: 'list', items: [{ term: text, text }] },
    { kind: 'table', columns: [text], rows: [[text]], widths: [1], optional: [0] } satisfies DocumentTable,
  ],
  notes: [text, { address: 'https://example.org/', date: text }],
})

test.each(attacks.filter(({ value }) => value.length < 20_000))('$name comes back as plain text', async ({ value }) => {
  const file = await toWord(everywhere(value), 'A site')
  const document = (await xmlParts(file)).find((part) => part.documentElement.tagName === 'w:document')
  const cells = [...(document?.getElementsByTagName('w:tc') ?? [])].map((cell) => cell.textContent)
  expect(cells).toEqual([written(value), written(value)])
  const { part } = await unpack(file)
  // Nothing but the one address is linked or included.
  const linked = [...part('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
    .filter((each) => each.getAttribute('TargetMode') === 'External')
    .map((each) => each.getAttribute('Target'))
  expect(linked).toEqual(['https://example.org/'])
})

test('any charter gives a file that can be read back', async () => {
  await fc.assert(
    fc.asyncProperty(anyCharter, async (any) => {
      const document = documentOf(normalizeCharter(content, any))
      const file = await toWord(document, 'A site')
      await xmlParts(file)
      const [table] = (await readWord(file)).querySelectorAll('table')
      const rows = document.blocks.find((block) => block.kind === 'table')?.rows ?? []
      expect(
        table &&
          tableTexts(table)
            .slice(1)
            .map(([name]) => name),
      ).toEqual(rows.map(([name = '']) => written(name)))
    }),
    { numRuns: runs(8), endOnFailure: true },
  )
})
