import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeIssues } from '#domain/links/link-issues.ts'
import { parseQuery } from '#domain/links/query.ts'
import { runs } from '#tests/runs.ts'
import { type LinkKind, linkKinds } from './kinds.ts'
import { mutated } from './mutate.ts'

/** Of each kind of link: 20,000 in total. */
const links = Math.ceil(runs(20_000) / linkKinds.length)

describe.each(linkKinds)('random and mutated links of $name', (kind) => {
  test('never throw, never give an empty page, and report what was dropped', () => {
    let lossy = 0
    fc.assert(
      fc.property(mutated(kind.queries), (query) => {
        const search = parseQuery(query)
        const read = kind.read(search)
        const again = kind.read(parseQuery(read.query))
        const sentence = describeIssues(read.issues)
        // Plain comparisons: calling a matcher for every link would take longer than parsing the links.
        if (again.issues.length > 0) throw new Error(`what is written loses ${JSON.stringify(again.issues)}`)
        if (again.query !== read.query) throw new Error(`${read.query} is written again as ${again.query}`)
        if (kind.alwaysShows && read.shown === 0) throw new Error('nothing is shown')
        if (read.issues.length > 0 !== (sentence !== '')) throw new Error('the losses are not told')
        if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(sentence) || sentence.length > 320) throw new Error(`no sentence: ${sentence}`)
        if (sentence !== '') lossy += 1
        else expectAllKept(kind, search, read.has)
      }),
      { numRuns: links },
    )
    // Both have to occur; otherwise, half of the above was never tested.
    expect(lossy).toBeGreaterThan(links / 10)
    expect(lossy).toBeLessThan(links * 0.9)
  })
})

/** Checks that everything a query asks for was read. */
function expectAllKept(
  { keys, asks }: LinkKind,
  search: ReturnType<typeof parseQuery>,
  has: (key: string, value: string) => boolean,
) {
  for (const key of keys) {
    const asked = [search[key] ?? []].flat().flatMap(asks)
    const missing = asked.filter((each) => each !== '' && !has(key, each))
    if (missing.length > 0) throw new Error(`${key}: ${JSON.stringify(missing)} was lost and not told`)
  }
}
