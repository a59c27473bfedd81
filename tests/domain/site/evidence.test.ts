import { expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { evidenceOf, readingMark } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'

const statements = content.rows.flatMap((row) =>
  row.kind === 'shared' ? row.shared.statement : Object.values(row.cells).map(({ statement }) => statement),
)

function of(statement: Partial<Statement>) {
  return { text: 'Something.', basis: 'article', sources: ['cio.inward'], ...statement } satisfies Statement
}

test('a statement from the article is marked with the number of its section', () => {
  const { basis, mark, items } = evidenceOf(content, of({ sources: ['cio.inward'] }))
  const claim = content.claims.find(({ id }) => id === 'cio.inward')
  const number = content.sections.findIndex(({ id }) => id === claim?.section) + 1
  expect({ basis, mark }).toEqual({ basis: 'article', mark: String(number) })
  expect(items).toEqual([{ id: 'cio.inward', where: content.sections[number - 1]?.heading, says: claim?.says }])
})

test('our own interpretation is marked as such, whichever sections it’s based on', () => {
  const { basis, mark, items } = evidenceOf(content, of({ basis: 'derived', sources: ['cio.inward', 'cto.outward'] }))
  expect({ basis, mark }).toEqual({ basis: 'derived', mark: readingMark })
  expect(items.map(({ id }) => id)).toEqual(['cio.inward', 'cto.outward'])
})

test('every statement of the comparison has evidence to show', () => {
  for (const statement of statements) {
    const { mark, items } = evidenceOf(content, statement)
    expect(mark).toMatch(statement.basis === 'article' ? /^[1-9]\d*$/ : /^\*$/)
    expect(items.map(({ id }) => id)).toEqual(statement.sources)
    for (const { where, says } of items) expect(where !== '' && says !== '').toBe(true)
  }
})

test('an external source is shown with its publisher, date, place, address, and caution', () => {
  const survey = {
    id: 'survey',
    title: 'Who sits where',
    publisher: 'A press',
    year: 2024,
    published: '2024-05',
    address: 'https://x.example',
    where: 'Page 3',
    says: 'Most sit somewhere.',
    checked: '2026-01-02',
    caution: 'Few were asked.',
  }
  const { mark, items } = evidenceOf(
    { ...content, externalSources: [survey] },
    of({ basis: 'source', sources: ['survey'] }),
  )
  expect(mark).toBe('†')
  const { title, address, checked, caution } = survey
  expect(items).toEqual([
    {
      id: 'survey',
      where: 'A press, 2024-05, Page 3',
      says: 'Most sit somewhere.',
      external: { title, address, checked, caution },
    },
  ])
  const undated = evidenceOf(
    { ...content, externalSources: [{ ...survey, undated: true }] },
    of({ basis: 'source', sources: ['survey'] }),
  )
  expect(undated.items.map(({ where }) => where)).toEqual(['A press, no date, Page 3'])
})

test('an unknown source is an error that names it', () => {
  expect(() => evidenceOf(content, of({ sources: ['nobody.said'] }))).toThrow('nobody.said')
})
