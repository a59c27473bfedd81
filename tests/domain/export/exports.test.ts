import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { lexer, parse as parseMarkdown } from 'marked'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterExportDocument } from '#domain/charter/charter-export-document.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { chosenRoles, comparisonTables, wholeComparison } from '#domain/comparison/comparison.ts'
import { toCsv } from '#domain/export/csv.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { type ExportTable, withHeader, toMarkdown } from '#domain/export/export-table.ts'
import { kindsTable } from '#domain/kinds/kinds-table.ts'
import { legalTable, withSources } from '#domain/law/legal-table.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { resultTable } from '#domain/quiz/result-table.ts'
import { responsibilitiesTable } from '#domain/responsibilities/responsibilities-table.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { teamTable } from '#domain/team/team-table.ts'
import { articleCounts, lineCounts } from '#tests/counts.ts'

const origin = { address: 'https://example.org/compare', date: '2026-11-24' }

const { answers } = parseAnswers(
  content.quiz,
  'v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product',
).value

const { value: charter } = parseCharter(
  content,
  'v1.title_Who leads.org_Acme.date_2026-11-24.review_2027-05-24.call_cio_Jane Doe.call_own-1_Run | the <museum>.security_ciso_asks_cio_cfo.dialogue_shared_cto.end',
)

const { value: team } = teamLink.parse(content.quiz, {
  a: ['A | <b>~v2.people-to99.inblocks-load-skill', 'v1.seat-no'],
})

const exported = {
  team: teamTable(content, team, explainResult(content.quiz, { chosen: {} }), (_, option) => option, origin),
  comparison: comparisonTable(
    content,
    comparisonTables(content, wholeComparison),
    chosenRoles(content, wholeComparison),
    origin,
  ),
  responsibilities: responsibilitiesTable(content, content.responsibilities, origin),
  result: resultTable(content, explainResult(content.quiz, answers), answers, [], (id) => `answer to ${id}`, origin),
}

/** What isn't based on the article. */
const beyond = {
  law: legalTable(withSources(content.legalMentions, content.externalSources), ['No advice.'], origin),
  kinds: kindsTable(content, content.roleKinds, origin),
}

/** The first table that a Markdown library finds, as plain cells. */
function readMarkdown(markdown: string): readonly (readonly string[])[] {
  const table = lexer(markdown).find((token) => token.type === 'table')
  if (table?.type !== 'table') return []
  const cells: readonly (readonly { readonly tokens: readonly { readonly raw: string }[] }[])[] = [
    table['header'],
    ...table['rows'],
  ]
  return cells.map((row) => row.map(({ tokens }) => plain(tokens)))
}

function plain(tokens: readonly object[]): string {
  return tokens
    .map((token) => {
      if ('tokens' in token && Array.isArray(token.tokens)) return plain(token.tokens)
      return 'text' in token && typeof token.text === 'string' ? token.text : ''
    })
    .join('')
}

function readCsv(csv: string): readonly (readonly string[])[] {
  return csvParseRows(csv.replace(/^\uFEFF/, ''))
}

test('a list of responsibilities gives each its term, then the task in a phrase', () => {
  const { columns, rows } = exported.responsibilities
  const [name, task] = [columns.indexOf('Responsibility'), columns.indexOf('Task')]
  expect(rows.map((row) => [row[name], row[task]])).toEqual(
    content.responsibilities.map(({ term, title }) => [term, title]),
  )
})

test.each(Object.entries({ ...exported, ...beyond }))(
  'the %s says in Markdown and in CSV what it says on the page',
  (_, table) => {
    expect(readCsv(toCsv(withHeader(table)))).toEqual(withHeader(table))
    expect(readMarkdown(toMarkdown(table))).toEqual(withHeader(table).map((row) => row.map(unescaped)))
  },
)

/** A Markdown library returns entities unchanged. */
function unescaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

test('every export names its source and its date', () => {
  for (const table of Object.values(exported)) {
    expect(toMarkdown(table)).toContain('William R. Marchand')
    expect(toMarkdown(table)).toContain(origin.address)
    expect(toMarkdown(table)).toContain(origin.date)
  }
})

test('what isn’t based on the article doesn’t name it, and has the address and the caution of every source', () => {
  for (const { rows, columns, notes } of Object.values(beyond)) {
    expect(JSON.stringify({ rows, notes })).not.toContain('Marchand')
    expect(notes).toContain(origin)
    expect(rows.every((row) => row[columns.indexOf('Address')]?.startsWith('https:'))).toBe(true)
  }
  const ids = new Set<string>(content.legalMentions.map(({ source }) => source))
  const cautions = content.externalSources.filter(({ id }) => ids.has(id)).flatMap(({ caution }) => caution ?? [])
  for (const caution of cautions) expect(toCsv(withHeader(beyond.law))).toContain(caution)
  expect(toMarkdown(beyond.law)).toContain('No advice.')
})

test('the legal table says in its last column whether a rule is for government, an industry, or any sector', () => {
  const groups = beyond.law.rows.map((row) => row.at(-1))
  expect(beyond.law.columns.at(-1)).toBe('Sector group')
  expect(groups[content.legalMentions.findIndex(({ id }) => id === 'eu-gdpr-dpo')]).toBe(
    'Any sector, government included',
  )
  expect(new Set(groups)).toEqual(new Set(['Government', 'Finance', 'Health care', 'Any sector, government included']))
})

test('a source without a date is undated in the legal table, not as old as our reading', () => {
  const index = content.legalMentions.findIndex(({ id }) => id === 'dc-cto')
  expect(beyond.law.rows[index]?.[beyond.law.columns.indexOf('Published')]).toBe('no date')
})

test('the comparison has a column for each chosen role only', () => {
  const roles = content.roles.slice(0, 1)
  const { columns } = comparisonTable(content, comparisonTables(content, wholeComparison), roles, origin)
  expect(columns).toEqual(['Dimension', 'Row', 'Kind', 'CIO', 'Source'])
})

test('any text stays in one cell of a Markdown table', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const table: ExportTable = { title: 'T', columns: ['A', 'B'], rows, notes: [] }
      const read = readMarkdown(toMarkdown(table))
      expect(read).toHaveLength(rows.length + 1)
      expect(read.every((row) => row.length === 2)).toBe(true)
    }),
  )
})

const findings = charterFindings(content, charter)
const charterMarkdown = documentToMarkdown(
  charterExportDocument(
    content,
    charterDocument(content, charter, findings, (iso) => iso),
    openIssues(content, charter, findings),
    origin,
  ),
)

test('a charter’s CSV keeps the columns that others read, and adds the standard term at the end', () => {
  const table = charterTable(content, charter)
  const titleOf = (id: string) => content.responsibilities.find((each) => each.id === id)?.title
  expect(readCsv(toCsv(withHeader(table)))).toEqual(withHeader(table))
  expect(table.columns).toEqual(['Responsibility', 'Held by', 'Led by', 'Consulted', 'In the article', 'Standard term'])
  expect(table.rows).toHaveLength(articleCounts.all + 1)
  expect(table.rows).toContainEqual([titleOf('security'), 'CISO', '', 'CIO, CFO', 'CIO', 'Information security'])
  expect(table.rows).toContainEqual([titleOf('dialogue'), 'Shared', 'CTO', '', 'Shared', 'CIO–CTO coordination'])
  expect(table.rows.at(-1)).toEqual(['Run | the <museum>', 'Unassigned', '', '', 'Not mentioned', ''])
})

test('a charter’s Markdown is a document: title, definitions, one table, signatures, open issues, source', () => {
  const headings = lexer(charterMarkdown).flatMap((token) => (token.type === 'heading' ? [String(token['text'])] : []))
  expect(headings).toEqual([
    'Who leads',
    'Responsibilities',
    'Signatures',
    'Appendix: Open issues',
    'Gaps',
    'Overlaps',
    'Workload balance',
    'Differences from the article',
    'Meetings to schedule',
  ])
  expect(charterMarkdown).toContain('\nCIO–CTO Role Charter\n')
  expect(charterMarkdown).toContain('- **Organization**: Acme\n- **Effective date**: 2026-11-24\n')
  expect(charterMarkdown).toContain('- **CIO**: Jane Doe\n- **CTO**: \\_')
  expect(charterMarkdown).toContain('- **Owner**: Accountable for')
  expect(charterMarkdown).toContain('| Jane Doe, Chief Information Officer |  |  |')
  expect(charterMarkdown).toContain('- **Information security**: Here: CISO. In the article: CIO.')
  for (const source of ['William R. Marchand', origin.address, origin.date]) expect(charterMarkdown).toContain(source)
})

test('a charter’s Markdown has every responsibility with its owner, whatever its text', () => {
  const [columns, ...rows] = readMarkdown(charterMarkdown)
  const { title, explanation } = content.responsibilities.find(({ id }) => id === 'security') ?? {}
  expect(columns).toEqual(['Responsibility', 'What it covers', 'Owner', 'Lead', 'Consulted'])
  expect(rows).toHaveLength(lineCounts.all + 1)
  const text = rows.flat().join(' | ')
  for (const { term, beyond } of content.responsibilities) if (!beyond) expect(text).toContain(term)
  expect(rows).toContainEqual([
    'Information security',
    unescaped(`${title}. ${explanation?.text}`),
    'CISO',
    '',
    'CIO, CFO',
  ])
  expect(rows).toContainEqual(['CIO–CTO coordination', expect.any(String), 'CIO, CTO (shared)', 'CTO', ''])
  expect(rows).toContainEqual(['Digital strategy', expect.any(String), 'CIO, CTO (shared)', 'Not chosen', ''])
  expect(rows.at(-1)).toEqual(['Run | the <museum>', '', 'Unassigned', '', ''])
})

const address = `https://example.org/roles/board${serializeQuery({
  a: ['Ana_*B*~v2.people-to99', 'R&D <1>~v2.pay-one'],
  c: 'v1.title_Who *p leads_.security_cto.end',
})}`

test('the link in a Markdown export opens the same view, as plain text and from a program that shows Markdown', () => {
  const markdown = toMarkdown({ title: 'T', columns: ['A'], rows: [['x']], notes: [{ address, date: '2026-11-24' }] })
  const [written = ''] = /(?<=<)https:[^>]*/.exec(markdown) ?? []
  const links = lexer(markdown).flatMap((token) => ('tokens' in token ? (token.tokens ?? []) : []))
  const [rendered] = links.flatMap((token) => (token.type === 'link' ? [String(token['href'])] : []))
  for (const link of [written, rendered ?? '']) {
    expect({ ...parseQuery(new URL(link).search) }).toEqual({ ...parseQuery(new URL(address).search) })
    // Nor would a chat program take a part of it for formatting.
    expect(link).not.toMatch(/[*_~`]/)
  }
})

test.each([
  '[free](https://evil.example)',
  '![free](https://evil.example/x.png)',
  '<https://evil.example>',
  'see https://evil.example/a|b and www.evil.example',
  'me@evil.example',
  '[free]: https://evil.example',
  '`https://evil.example` <b>',
])('a title stays text in Markdown: %s', (title) => {
  const document = charterDocument(content, { ...charter, title }, findings, (iso) => iso)
  for (const markdown of [
    toMarkdown({ title, columns: [title], rows: [[title]], notes: [title] }),
    documentToMarkdown(charterExportDocument(content, document, [], { ...origin, address: '/' })),
  ]) {
    const html = parseMarkdown(markdown, { async: false })
    expect(html).not.toMatch(/<(?:a|img|b|script)\b/)
    expect(
      html
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    ).toContain(title)
  }
})
