import type { Content } from '#model/content.ts'
import { isIsoDate } from '#model/iso-date.ts'
import { nameEntry, nameField, type Problem, type Rule } from './problem.ts'
import type { WalkedContent } from './walk.ts'

/** The concepts that the article doesn't have. */
const beyondArticle =
  /^(?:topic|reporting model|kind of role|legal mention|hiring profile|first-year result|must-have|interview question|reference question) "|^hiring\b/

/** Beyond the article, an interpretation can come from practice. */
function* statementsHaveSources({ statements, responsibilities }: WalkedContent): Generator<Problem> {
  const beyond = new Set(responsibilities.filter((one) => one.beyond).map(({ id }) => nameEntry('responsibility', id)))
  for (const { entry, statement } of statements) {
    const [name = '', field = ''] = entry.split(', ')
    const isBeyond = beyondArticle.test(name) || beyond.has(name) || field.startsWith('elsewhere')
    if (statement.sources.length > 0 || (isBeyond && statement.basis === 'derived')) continue
    yield { entry: nameField(entry, 'sources'), found: 'an empty list', expected: 'at least one source' }
  }
}

/** The two layers are never mixed: a reader can tell which one a statement belongs to. */
function* basesMatchSources({ claims, statements }: WalkedContent): Generator<Problem> {
  const own = new Set(claims.map(({ id }) => id))
  for (const { entry, statement } of statements) {
    if (statement.basis === 'derived') continue
    const isArticle = statement.basis === 'article'
    for (const [index, source] of statement.sources.entries()) {
      if (own.has(source) === isArticle) continue
      const expected = isArticle ? 'a claim of the article' : 'an external source'
      yield { entry: nameField(entry, `sources[${index}]`), found: `"${source}"`, expected: `the id of ${expected}` }
    }
  }
}

function* sourcesAreKnown({ claims, externalSources, statements }: WalkedContent): Generator<Problem> {
  const known = new Set([...claims, ...externalSources].map(({ id }) => id))
  for (const { entry, statement } of statements) {
    for (const [index, source] of statement.sources.entries()) {
      if (known.has(source)) continue
      const place = nameField(entry, `sources[${index}]`)
      yield { entry: place, found: `"${source}"`, expected: 'the id of a claim or of an external source' }
    }
  }
}

function* sourcesAreCited({ claims, externalSources, statements }: WalkedContent): Generator<Problem> {
  const cited = new Set(statements.flatMap(({ statement }) => statement.sources))
  const all = [
    ...claims.map(({ id }) => [id, 'claim'] as const),
    ...externalSources.map(({ id }) => [id, 'external source'] as const),
  ]
  for (const [id, concept] of all) {
    if (cited.has(id)) continue
    yield { entry: nameEntry(concept, id), found: 'no statement that cites it', expected: 'at least one' }
  }
}

function isHttpsAddress(text: string): boolean {
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text)
}

function* addressesAreHttps({ externalSources }: Content): Generator<Problem> {
  for (const { id, address } of externalSources) {
    if (isHttpsAddress(address)) continue
    const entry = nameField(nameEntry('external source', id), 'address')
    yield { entry, found: `"${address}"`, expected: 'an absolute https address' }
  }
}

// Wide enough for any source on this subject, narrow enough to catch a typo.
const years = { first: 1900, last: 2100 } as const

function* yearsArePlausible({ externalSources }: Content): Generator<Problem> {
  for (const { id, year } of externalSources) {
    if (Number.isInteger(year) && year >= years.first && year <= years.last) continue
    const entry = nameField(nameEntry('external source', id), 'year')
    yield { entry, found: String(year), expected: `a whole year from ${years.first} to ${years.last}` }
  }
}

function* externalSourcesAreWhole({ externalSources }: Content): Generator<Problem> {
  for (const { id, published, checked, year } of externalSources) {
    const entry = nameEntry('external source', id)
    if (!isIsoDate(checked)) {
      yield { entry: nameField(entry, 'checked'), found: `"${checked}"`, expected: 'an ISO 8601 date' }
    }
    const isDated = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(published) && published.startsWith(String(year))
    if (Number.isInteger(year) && !isDated) {
      const expected = `a year, a month, or a day in ${year}, such as "${year}-12-31"`
      yield { entry: nameField(entry, 'published'), found: `"${published}"`, expected }
    }
  }
}

function* articleIsDated({ article: { published } }: Content): Generator<Problem> {
  if (isIsoDate(published)) return
  const entry = nameField('article', 'published')
  yield { entry, found: `"${published}"`, expected: 'an ISO 8601 date, such as "2001-12-31"' }
}

/** Every statement has existing evidence, and every claim of the article is cited. */
export const evidenceRules: readonly Rule[] = [
  statementsHaveSources,
  basesMatchSources,
  sourcesAreKnown,
  sourcesAreCited,
  addressesAreHttps,
  yearsArePlausible,
  externalSourcesAreWhole,
  articleIsDated,
]
