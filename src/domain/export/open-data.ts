import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import { signalCount } from '#model/limits.ts'
import { type Responsibility, shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { Article, Statement } from '#model/source.ts'

/**
 * Version of the shape of the data, by semver: the first number changes when a field goes or means something else,
 * the second when one is added, the third when only texts change.
 */
export const dataVersion = '1.2.0'

/** A file that is published beside the pages. */
export interface DataFile {
  /** From the root of the site. */
  readonly address: string
  /** Its media type. */
  readonly type: string
  /** What it is, in a sentence. */
  readonly says: string
}

/** The files of the open data, the main one first. */
export const dataFiles = {
  comparison: {
    address: '/data/comparison.json',
    type: 'application/json',
    says: 'The roles, the comparison, the responsibilities and the claims that they stand on, as one JSON document.',
  },
  schema: {
    address: '/data/comparison.schema.json',
    type: 'application/schema+json',
    says: 'The JSON Schema (draft 2020-12) of that document, with every field described.',
  },
  rows: {
    address: '/data/comparison.csv',
    type: 'text/csv',
    says: 'The rows of the comparison as a table.',
  },
  responsibilities: {
    address: '/data/responsibilities.csv',
    type: 'text/csv',
    says: 'The responsibilities as a table.',
  },
} as const satisfies Record<string, DataFile>

/** What may be done with the data. */
export const license =
  'The texts are this project’s own words. They may be quoted with the citation above. The code that makes these files is under the MIT license. The article that they are drawn from is its author’s.'

/**
 * The part of the content that is published. The quiz is not: the method page has all of it, with its reasons. Nor are the
 * examples: they tell other people's facts, which aren't ours to license.
 */
export function publicContent(content: Content) {
  const { article, sections, claims, externalSources, caveats } = content
  const { roles, dimensions, rows, themes, objectives, partners, responsibilities, complement, parties } = content
  return {
    article,
    sections,
    claims,
    externalSources,
    caveats,
    roles,
    dimensions,
    rows,
    themes,
    objectives,
    partners,
    responsibilities,
    complement,
    parties,
  } satisfies Partial<Content>
}

/**
 * The document that is published.
 * @param site The name of the site, and its address where that is known, else empty: both stand in the citation.
 */
export function comparisonData(content: Content, site: { readonly name: string; readonly url: string }) {
  return {
    // Where the schema is, from the document itself.
    $schema: './comparison.schema.json',
    version: dataVersion,
    citation: citationOf(content.article, site),
    license,
    ...publicContent(content),
  }
}

/** How to cite the data, as one line. */
export function citationOf(article: Article, { name, url }: { readonly name: string; readonly url: string }): string {
  const at = url === '' ? '' : `, ${url}`
  return `${name}, open data, version ${dataVersion}${at}. Drawn from ${article.author}, “${article.title}”, ${article.kind}, ${article.published}.`
}

/** A column of a published table. */
export interface Column<Row> {
  /** In the first line of the file; stable, since others read by it. */
  readonly name: string
  /** What stands in it. */
  readonly says: string
  readonly cell: (row: Row) => string
}

/** A table as it is published: the names of its columns, then its rows. */
export function toRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly (readonly string[])[] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
}

/** Stands between the entries of a list in one cell. */
const listSeparator = '; '

function asList(entries: readonly string[]): string {
  return entries.join(listSeparator)
}

/** The columns of the comparison: a row's own, then four for each role and four for what they share. */
export function comparisonColumns({ dimensions, roles }: Pick<Content, 'dimensions' | 'roles'>) {
  const inCommon: Side = { id: shared, name: 'the roles together', cellOf: sharedCell }
  return [
    { name: 'id', says: 'Names the row for ever; the fragment of its link.', cell: ({ id }) => id },
    { name: 'dimension', says: 'Id of the dimension it belongs to.', cell: ({ dimension }) => dimension },
    {
      name: 'dimension_name',
      says: 'The dimension in words.',
      cell: ({ dimension }) => dimensions.find(({ id }) => id === dimension)?.name ?? dimension,
    },
    { name: 'label', says: 'What is compared.', cell: ({ label }) => label },
    { name: 'hint', says: 'The same in a few plain words.', cell: ({ hint }) => hint },
    {
      name: 'kind',
      says: '“difference” where the roles differ, “shared” where they do not.',
      cell: ({ kind }) => kind,
    },
    ...roles.flatMap((role) => sideColumns(sideOf(role))),
    ...sideColumns(inCommon),
  ] satisfies readonly Column<ComparisonRow>[]
}

interface Side {
  readonly id: string
  readonly name: string
  readonly cellOf: (row: ComparisonRow) => ComparisonCell | undefined
}

function sideOf({ id, abbreviation }: Role): Side {
  return { id, name: `the ${abbreviation}`, cellOf: (row) => (row.kind === 'difference' ? row.cells[id] : undefined) }
}

function sharedCell(row: ComparisonRow): ComparisonCell | undefined {
  return row.kind === 'shared' ? row.shared : undefined
}

function sideColumns({ id, name, cellOf }: Side): readonly Column<ComparisonRow>[] {
  const statement = (row: ComparisonRow) => cellOf(row)?.statement
  return [
    { name: `${id}_headline`, says: `A few words on ${name}.`, cell: (row) => cellOf(row)?.headline ?? '' },
    { name: `${id}_statement`, says: `What is said of ${name}.`, cell: (row) => statement(row)?.text ?? '' },
    { name: `${id}_basis`, says: basisSays, cell: (row) => statement(row)?.basis ?? '' },
    { name: `${id}_sources`, says: sourcesSays, cell: (row) => asList(statement(row)?.sources ?? []) },
  ]
}

const basisSays = '“article” where the article says so, “derived” where it is our own reading.'
const sourcesSays = 'Ids of the claims that it stands on, in the JSON document.'

const signals = Array.from({ length: signalCount.most }, (_, index) => index)

/** The columns of the responsibilities. */
export const responsibilityColumns = [
  { name: 'id', says: 'Names the responsibility for ever; the end of its link.', cell: ({ id }) => id },
  { name: 'title', says: 'What is to be done.', cell: ({ title }) => title },
  { name: 'explanation', says: 'The same in plain words.', cell: ({ explanation }) => explanation.text },
  { name: 'basis', says: basisSays, cell: ({ explanation }) => explanation.basis },
  { name: 'sources', says: sourcesSays, cell: ({ explanation }) => asList(explanation.sources) },
  { name: 'lean', says: 'Id of the role that it usually falls to, or “shared”.', cell: ({ lean }) => lean },
  { name: 'orientation', says: 'Which way the work faces.', cell: ({ orientation }) => orientation },
  { name: 'themes', says: 'Ids of what it is about, the main one first.', cell: ({ themes }) => asList(themes) },
  { name: 'objectives', says: 'Ids of what it is judged by.', cell: ({ objectives }) => asList(objectives) },
  {
    name: 'partners',
    says: 'Ids of the business units that it is done with.',
    cell: ({ partners }) => asList(partners),
  },
  ...signals.map((index) => ({
    name: `signal_${index + 1}`,
    says: 'You see this when … Our own reading where its basis in the JSON document says so.',
    cell: ({ signals: seen }: Responsibility) => textOf(seen[index]),
  })),
  {
    name: 'counterpart',
    says: 'Id of what answers to it on the other side.',
    cell: ({ counterpart }) => counterpart ?? '',
  },
  {
    name: 'confused_with',
    says: 'Ids of what it is mistaken for.',
    cell: ({ confusions }) => asList(confusions.map(({ with: other }) => other)),
  },
  { name: 'rows', says: 'Ids of the rows of the comparison that it belongs to.', cell: ({ rows }) => asList(rows) },
  { name: 'synonyms', says: 'Other words that people search for.', cell: ({ synonyms }) => asList(synonyms) },
  { name: 'term', says: 'The field’s standard short name for it.', cell: ({ term }) => term },
] satisfies readonly Column<Responsibility>[]

function textOf(statement: Statement | undefined): string {
  return statement?.text ?? ''
}
