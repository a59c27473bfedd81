import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import { signalCount } from '#model/limits.ts'
import { type Responsibility, shared } from '#model/responsibility.ts'
import type { Role } from '#model/role.ts'
import type { Article, Statement } from '#model/source.ts'

/**
 * Version of the data, by semver: major when a field is removed or changes its meaning, minor when one is added, patch
 * when only texts change.
 */
export const dataVersion = '1.5.0'

/** A data file that's published with the pages. */
export interface DataFile {
  /** From the root of the site. */
  readonly address: string
  /** Its media type. */
  readonly type: string
  /** A description, in one sentence. */
  readonly says: string
}

/** The files of the open data, the main one first. */
export const dataFiles = {
  comparison: {
    address: '/data/comparison.json',
    type: 'application/json',
    says: 'The roles, the comparison, the responsibilities, the contested topics, and the sources that support them, as one JSON document.',
  },
  schema: {
    address: '/data/comparison.schema.json',
    type: 'application/schema+json',
    says: 'The JSON Schema (draft 2020-12) of that document, with a description of every field.',
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
  'The text is this project’s own. It may be quoted with the citation above. The code that generates these files is under the MIT license. The article they’re based on belongs to its author.'

/**
 * The part of the content that's published. The quiz isn't: the methodology page has all of it, with its reasons. The
 * examples aren't either: they contain other people's facts, which we can't license.
 */
export function publicContent(content: Content) {
  const { article, sections, claims, externalSources, caveats } = content
  const { roles, dimensions, rows, themes, objectives, partners, responsibilities, complement, parties } = content
  const { topics, reportingModels, roleKinds, legalMentions, hiring } = content
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
    topics,
    reportingModels,
    roleKinds,
    legalMentions,
    hiring,
    parties,
  } satisfies Partial<Content>
}

/**
 * The published document.
 * @param site The name of the site and its URL, which is empty if it isn't known. Both are part of the citation.
 */
export function comparisonData(content: Content, site: { readonly name: string; readonly url: string }) {
  return {
    // Relative to the document.
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
  return `${name}, open data, version ${dataVersion}${at}. Based on ${article.author}, “${article.title},” ${article.kind}, ${article.published}.`
}

/** A column of a published table. */
export interface Column<Row> {
  /** In the first line of the file. It's permanent, because other programs rely on it. */
  readonly name: string
  /** A description of its values. */
  readonly says: string
  readonly cell: (row: Row) => string
}

/** A table as published: the column names, then the rows. */
export function toRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly (readonly string[])[] {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
}

/** Separates the entries of a list in a cell. */
const listSeparator = '; '

function asList(entries: readonly string[]): string {
  return entries.join(listSeparator)
}

/** The columns of the comparison: those of a row, then four for each role and four for what the roles share. */
export function comparisonColumns({ dimensions, roles }: Pick<Content, 'dimensions' | 'roles'>) {
  const inCommon: Side = { id: shared, name: 'the roles together', cellOf: sharedCell }
  return [
    { name: 'id', says: 'Permanent ID of the row. It’s also the fragment of its link.', cell: ({ id }) => id },
    { name: 'dimension', says: 'Dimension ID.', cell: ({ dimension }) => dimension },
    {
      name: 'dimension_name',
      says: 'Name of the dimension.',
      cell: ({ dimension }) => dimensions.find(({ id }) => id === dimension)?.name ?? dimension,
    },
    { name: 'label', says: 'What is compared.', cell: ({ label }) => label },
    { name: 'hint', says: 'A short explanation of the label.', cell: ({ hint }) => hint },
    {
      name: 'kind',
      says: '“difference” if the roles differ, “shared” if they don’t.',
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
    { name: `${id}_headline`, says: `A few words about ${name}.`, cell: (row) => cellOf(row)?.headline ?? '' },
    { name: `${id}_statement`, says: `The full statement about ${name}.`, cell: (row) => statement(row)?.text ?? '' },
    { name: `${id}_basis`, says: basisSays, cell: (row) => statement(row)?.basis ?? '' },
    { name: `${id}_sources`, says: sourcesSays, cell: (row) => asList(statement(row)?.sources ?? []) },
  ]
}

const basisSays =
  '“article” if the article says so, “derived” if it’s our own interpretation, “source” if another source says so.'
const sourcesSays = 'IDs of the supporting claims and other sources in the JSON document.'

const signals = Array.from({ length: signalCount.most }, (_, index) => index)

/** The columns of the responsibilities. */
export const responsibilityColumns = [
  { name: 'id', says: 'Permanent ID of the responsibility. It’s also the end of its link.', cell: ({ id }) => id },
  { name: 'title', says: 'The responsibility as a task.', cell: ({ title }) => title },
  { name: 'explanation', says: 'The responsibility in plain words.', cell: ({ explanation }) => explanation.text },
  { name: 'basis', says: basisSays, cell: ({ explanation }) => explanation.basis },
  { name: 'sources', says: sourcesSays, cell: ({ explanation }) => asList(explanation.sources) },
  {
    name: 'lean',
    says: 'ID of the role that usually owns it; “shared” if both do, “contested” if organizations differ.',
    cell: ({ lean }) => lean,
  },
  {
    name: 'orientation',
    says: 'Which way the work faces: inward, outward, or both.',
    cell: ({ orientation }) => orientation,
  },
  { name: 'themes', says: 'Theme IDs, main theme first.', cell: ({ themes }) => asList(themes) },
  { name: 'objectives', says: 'Objective IDs.', cell: ({ objectives }) => asList(objectives) },
  {
    name: 'partners',
    says: 'IDs of the business partners it involves.',
    cell: ({ partners }) => asList(partners),
  },
  ...signals.map((index) => ({
    name: `signal_${index + 1}`,
    says: 'A sign that no one owns it. Our own interpretation if its basis in the JSON document says so.',
    cell: ({ signals: seen }: Responsibility) => textOf(seen[index]),
  })),
  {
    name: 'counterpart',
    says: 'ID of the counterpart in the other role.',
    cell: ({ counterpart }) => counterpart ?? '',
  },
  {
    name: 'confused_with',
    says: 'IDs of responsibilities it’s often confused with.',
    cell: ({ confusions }) => asList(confusions.map(({ with: other }) => other)),
  },
  { name: 'rows', says: 'IDs of the related rows of the comparison.', cell: ({ rows }) => asList(rows) },
  { name: 'synonyms', says: 'Other search terms.', cell: ({ synonyms }) => asList(synonyms) },
  { name: 'term', says: 'The standard short name.', cell: ({ term }) => term },
  {
    name: 'layer',
    says: '“article” if the article mentions it, “beyond” if it doesn’t.',
    cell: ({ beyond }) => (beyond ? 'beyond' : 'article'),
  },
  {
    name: 'others_who_own_it',
    says: 'IDs of roles and other owners who often own it.',
    cell: ({ elsewhere }) => asList((elsewhere ?? []).map(({ owner }) => owner)),
  },
] satisfies readonly Column<Responsibility>[]

function textOf(statement: Statement | undefined): string {
  return statement?.text ?? ''
}
