import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { lexer } from 'marked'
import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { parseCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { defaultCharter } from '#domain/charter/charter.ts'
import { comparisonTable } from '#domain/comparison/comparison-table.ts'
import { chosenRoles, comparisonTables, wholeComparison } from '#domain/comparison/comparison.ts'
import { toCsv } from '#domain/export/csv.ts'
import { type ExportTable, withHeader, toMarkdown } from '#domain/export/export-table.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { resultTable } from '#domain/quiz/result-table.ts'
import { responsibilitiesTable } from '#domain/responsibilities/responsibilities-table.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { teamTable } from '#domain/team/team-table.ts'

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
  charter: charterTable(content, charter, 'Who leads', origin),
  comparison: comparisonTable(
    content,
    comparisonTables(content, wholeComparison),
    chosenRoles(content, wholeComparison),
    origin,
  ),
  responsibilities: responsibilitiesTable(content, content.responsibilities, origin),
  result: resultTable(content, explainResult(content.quiz, answers), answers, [], (id) => `answer to ${id}`, origin),
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

test.each(Object.entries(exported))('the %s says in Markdown and in CSV what it says on the page', (_, table) => {
  expect(readCsv(toCsv(withHeader(table)))).toEqual(withHeader(table))
  expect(readMarkdown(toMarkdown(table))).toEqual(withHeader(table).map((row) => row.map(unescaped)))
})

/** A Markdown library gives entities back as they were written. */
function unescaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

test('every export is told where it comes from, and when', () => {
  for (const table of Object.values(exported)) {
    expect(toMarkdown(table)).toContain('William R. Marchand')
    expect(toMarkdown(table)).toContain(origin.address)
    expect(toMarkdown(table)).toContain(origin.date)
  }
})

test('the comparison has a column for each chosen role only', () => {
  const roles = content.roles.slice(0, 1)
  const { columns } = comparisonTable(content, comparisonTables(content, wholeComparison), roles, origin)
  expect(columns).toEqual(['Dimension', 'Row', 'Kind', 'CIO', 'Source'])
})

test('any text at all stays one cell of a Markdown table', () => {
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

test('a charter that leaves says who holds, leads and is consulted, whose it is and until when', () => {
  const { rows, notes } = exported.charter
  expect(rows).toHaveLength(content.responsibilities.length + 1)
  expect(rows).toContainEqual(['Keep information safe, and out of the wrong hands', 'CISO', '', 'CIO, CFO', 'CIO'])
  expect(rows).toContainEqual(['See that the two keep talking', 'Shared', 'CTO', '', 'Shared'])
  expect(rows.at(-1)).toEqual(['Run | the <museum>', 'Nobody yet', '', '', 'not named'])
  expect(notes.slice(0, 4)).toEqual([
    'Organization: Acme',
    'Date: 2026-11-24',
    'CIO: Jane Doe',
    'To be reviewed on 2027-05-24',
  ])
  const nothingSaid = charterTable(content, defaultCharter, 'Role charter', origin).notes
  expect(nothingSaid[0]).toMatch(/^Source: /)
})
