import { afterEach, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { inlinedIn as exampleIn, loadExample } from '#routes/shared/load-example.ts'
import { inlinedIn as responsibilityIn, loadResponsibility } from '#routes/shared/load-responsibility.ts'
import { responsibilityData } from '#routes/site-content/responsibility-data.ts'

afterEach(() => document.body.replaceChildren())

/** A document that carries what its page shows. */
function carry(attribute: string, data: unknown) {
  const element = document.createElement('div')
  element.setAttribute(attribute, JSON.stringify(data))
  document.body.append(element)
}

test.each([
  {
    of: 'a responsibility',
    inlinedIn: responsibilityIn,
    load: loadResponsibility,
    key: 'entry',
    id: 'security',
    other: 'data',
  },
  { of: 'an example', inlinedIn: exampleIn, load: loadExample, key: 'example', id: 'bank', other: 'university' },
])('the page of $of shows what its document carries, and other pages what the content says', async (each) => {
  const { inlinedIn, load, key, id, other } = each
  const carried = { [key]: { id, title: 'carried' } }
  carry(inlinedIn, carried)
  expect(await load(id)).toEqual(carried)
  expect(await load(other)).toMatchObject({ [key]: { id: other } })
  document.body.replaceChildren()
  expect(await load(id)).not.toEqual(carried)
  expect(await load('nothing-of-that-name')).toBeUndefined()
})

test('the page of a responsibility has every source that its statements cite, and no other', () => {
  for (const { id } of content.responsibilities) {
    const data = responsibilityData(id)
    const statements = [
      data?.entry.explanation,
      ...(data?.entry.signals ?? []),
      ...(data?.others ?? []).map(({ when }) => when),
      ...(data?.lookalikes ?? []).flatMap(({ tells }) => tells),
    ]
    const external = new Set<string>(content.externalSources.map((source) => source.id))
    const cited = statements.flatMap((statement) => statement?.sources ?? []).filter((source) => external.has(source))
    expect(data?.sources.map((source) => source.id).toSorted(), id).toEqual([...new Set(cited)].toSorted())
  }
})
