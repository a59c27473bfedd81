import type { Content } from '#model/content.ts'
import { isTextLimit } from '#model/limits.ts'
import { bases, type Statement } from '#model/source.ts'
import { conceptOf, contentTable, type Row, type StringKind } from './content-table.ts'
import { nameEntry, nameField } from './problem.ts'

/** A string in the content, with the name of its place. */
export interface PlacedString {
  readonly entry: string
  readonly text: string
  /** Undefined if the table has no row for it. */
  readonly kind: StringKind | undefined
  /** The statement whose text this is, if there is one. */
  readonly statement?: Statement
}

/** A statement, with the name of its place. */
export interface PlacedStatement {
  readonly entry: string
  readonly statement: Statement
}

/** The content with everything in it, collected once for all rules. */
export interface WalkedContent extends Content {
  /** Every string once, including ids and codes; for a statement, only its text. */
  readonly strings: readonly PlacedString[]
  readonly statements: readonly PlacedStatement[]
  /** Every text that a page can show, including those of statements. Ids aren't texts. */
  readonly texts: readonly PlacedString[]
}

/**
 * Walks the content by its shape instead of by named fields, so that nothing is missed. The table gives each string's
 * kind.
 */
export function walk(content: Content): WalkedContent {
  const strings = stringsIn(content, contentTable)
  const statements = strings.flatMap(({ entry, statement }) => (statement === undefined ? [] : { entry, statement }))
  const texts = strings.filter(({ kind }) => kind === 'quoted' || isTextLimit(kind))
  return { ...content, strings, statements, texts }
}

/** Every statement in the content, once. */
export function allStatements(content: Content): readonly PlacedStatement[] {
  return walk(content).statements
}

/** Every text that a page can show. */
export function allTexts(content: Content): readonly PlacedString[] {
  return walk(content).texts
}

/** The statements in any part of the content. */
export function statementsIn(part: unknown): readonly Statement[] {
  return stringsIn(part, undefined).flatMap(({ statement }) => statement ?? [])
}

/** The strings in the value at `field` of `entry`; both are empty for the content as a whole. */
function stringsIn(value: unknown, row: Row | undefined, entry = '', field = ''): readonly PlacedString[] {
  const kind = typeof row === 'object' ? undefined : row
  if (typeof value === 'string') return [{ entry: nameField(entry, field), text: value, kind }]
  if (typeof value !== 'object' || value === null) return []
  if (isStatement(value)) return [{ entry: nameField(entry, field), text: value.text, kind, statement: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, row, entry, `${field}[${index}]`))
  const rows = typeof row === 'object' ? row : {}
  const name = nameOf(value, rows['id']) ?? (entry === '' ? namedParts[field] : undefined)
  const path = name === undefined && field !== '' ? `${field}.` : ''
  return Object.entries(value).flatMap(([key, child]) =>
    stringsIn(child, rows['*'] ?? rows[key], name ?? entry, `${path}${key}`),
  )
}

/** Names for parts of the content without ids. */
const namedParts: Readonly<Record<string, string>> = {
  article: 'article',
  'quiz.unknown': 'unknown',
}

function nameOf(value: object, idKind: Row | undefined): string | undefined {
  const concept = conceptOf(idKind)
  return concept !== undefined && 'id' in value && typeof value.id === 'string'
    ? nameEntry(concept, value.id)
    : undefined
}

function isStatement(value: object): value is Statement {
  if (!('text' in value && 'basis' in value && 'sources' in value)) return false
  const { text, basis, sources } = value
  return typeof text === 'string' && bases.some((each) => each === basis) && Array.isArray(sources)
}
