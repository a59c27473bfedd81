import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { toCsv } from '#domain/export/csv.ts'
import {
  citationOf,
  comparisonColumns,
  comparisonData,
  dataFiles,
  dataVersion,
  publicContent,
  responsibilityColumns,
  toRows,
} from '#domain/export/open-data.ts'
import { at, draftContent, state } from '#tests/model/check/fixture.ts'

const site = { name: 'K vs S', url: 'https://example.org/x/' }

test('the document contains the published part of the content, its version, and the citation', () => {
  const { $schema, version, citation, license, ...parts } = JSON.parse(JSON.stringify(comparisonData(content, site)))
  expect(parts).toEqual(publicContent(content))
  expect($schema).toBe(`.${dataFiles.schema.address.replace('/data', '')}`)
  expect(version).toBe(dataVersion)
  expect(license).toMatch(/may be quoted/)
  expect(citation).toContain(content.article.author)
})

test('all content is published except the quiz, what follows from its results, and the examples', () => {
  expect(Object.keys(publicContent(content)).toSorted()).toEqual(
    Object.keys(content)
      .filter((part) => !['quiz', 'advice', 'positionTitles', 'rolesToSettle', 'examples'].includes(part))
      .toSorted(),
  )
})

test('the citation names the article, and the address if it’s known', () => {
  const { article } = draftContent()
  expect(citationOf(article, site)).toBe(
    `K vs S, open data, version ${dataVersion}, https://example.org/x/. Based on A. Writer, “Keepers and seekers,” essay, 2001-02-03.`,
  )
  expect(citationOf(article, { ...site, url: '' })).toContain(`version ${dataVersion}. Based`)
})

/** The cells by column name, as a reader of the file gets them. */
function records(rows: readonly (readonly string[])[]): readonly Record<string, string>[] {
  const [header = [], ...lines] = csvParseRows(toCsv(rows).replace('\uFEFF', ''))
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])))
}

describe('the table of the comparison', () => {
  const rows = records(toRows(comparisonColumns(content), content.rows))

  test('has every cell of every row', () => {
    expect(rows).toHaveLength(content.rows.length)
    for (const [index, row] of content.rows.entries()) {
      const sides = row.kind === 'shared' ? { shared: row.shared } : row.cells
      const record = at(rows, index)
      expect(record['id']).toBe(row.id)
      for (const [id, { headline, statement }] of Object.entries(sides)) {
        expect(record[`${id}_headline`]).toBe(headline)
        expect(record[`${id}_statement`]).toBe(statement.text)
        expect(record[`${id}_basis`]).toBe(statement.basis)
        expect(record[`${id}_sources`]?.split('; ')).toEqual(statement.sources)
      }
    }
  })

  test('has columns for every role, and leaves those of the other kind of row empty', () => {
    const draft = draftContent()
    const names = comparisonColumns(draft).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['keeper_headline', 'seeker_sources', 'shared_statement']))
    for (const row of rows) {
      expect(row['shared_headline'] === '').toBe(row['kind'] === 'difference')
    }
  })
})

describe('the table of the responsibilities', () => {
  const rows = records(toRows(responsibilityColumns, content.responsibilities))

  test('has every responsibility with all of its details', () => {
    expect(rows).toHaveLength(content.responsibilities.length)
    for (const [index, one] of content.responsibilities.entries()) {
      const record = at(rows, index)
      expect(record['title']).toBe(one.title)
      expect(record['explanation']).toBe(one.explanation.text)
      expect(record['counterpart']).toBe(one.counterpart ?? '')
      expect(record['synonyms']?.split('; ')).toEqual(one.synonyms)
      expect([1, 2, 3].map((number) => record[`signal_${number}`]).filter((text) => text !== '')).toEqual(
        one.signals.map(({ text }) => text),
      )
    }
  })

  test('keeps a text that starts like a formula a text', () => {
    const [first] = draftContent().responsibilities
    if (first === undefined) throw new Error('The fixture has no responsibility')
    const [record] = records(toRows(responsibilityColumns, [{ ...first, explanation: state('=1+1') }]))
    expect(record?.['explanation']).toBe("'=1+1")
  })
})

test('every column of a table has a unique name and a description', () => {
  for (const columns of [comparisonColumns(content), responsibilityColumns]) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    for (const { says } of columns) expect(says).toMatch(/\.$/)
  }
})
