import type { ComparisonCell, ComparisonRow } from '#model/comparison.ts'
import type { CommonPoint, Complement } from '#model/complement.ts'
import type { Content } from '#model/content.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Statement } from '#model/source.ts'
import type { textLimits } from './limits.ts'
import { nameEntry, nameField } from './problem.ts'
import { quizStatements, quizTexts } from './walk-quiz.ts'

/** Which of {@link textLimits} a text has to keep to. */
export type TextLimit = keyof typeof textLimits

/** A statement, the name of the place it stands in, and the limit that it keeps to there. */
export interface PlacedStatement {
  readonly entry: string
  readonly statement: Statement
  readonly limit: TextLimit
}

/** A text that a page shows, and the name of the place it stands in. */
export interface PlacedText {
  readonly entry: string
  readonly text: string
  /** None for other people's words, such as a heading or the title of a source: they are quoted as they stand. */
  readonly limit?: TextLimit
}

/** Gives every statement of the content once, in the order of the {@link Content} fields. */
export function* allStatements(content: Content): Generator<PlacedStatement> {
  yield* roleStatements(content)
  for (const { id, summary } of content.dimensions) {
    yield { entry: nameField(nameEntry('dimension', id), 'summary'), statement: summary, limit: 'explanation' }
  }
  yield* rowStatements(content)
  yield* vocabularyStatements(content)
  for (const responsibility of content.responsibilities) yield* responsibilityStatements(responsibility)
  for (const { entry, statement } of complementEntries(content.complement)) {
    yield { entry: nameField(entry, 'statement'), statement, limit: 'explanation' }
  }
  yield* quizStatements(content)
  for (const [index, statement] of content.caveats.entries()) {
    yield { entry: `caveats[${index}]`, statement, limit: 'explanation' }
  }
}

/** Gives every text that a page can show, the statements' included. Ids are not texts. */
export function* allTexts(content: Content): Generator<PlacedText> {
  for (const { entry, statement, limit } of allStatements(content)) yield { entry, text: statement.text, limit }
  yield* sourceTexts(content)
  yield* roleTexts(content)
  yield* comparisonTexts(content)
  yield* vocabularyTexts(content)
  yield* responsibilityTexts(content)
  for (const { entry, title } of complementEntries(content.complement)) {
    yield { entry: nameField(entry, 'title'), text: title, limit: 'title' }
  }
  for (const { id, name, title } of content.parties) {
    const entry = nameEntry('party', id)
    yield { entry: nameField(entry, 'name'), text: name, limit: 'name' }
    yield { entry: nameField(entry, 'title'), text: title, limit: 'hint' }
  }
  yield* quizTexts(content)
}

/** Gives the cells of a row, each with the field that it stands in: `cells.<role>`, or `shared`. */
function rowCells(row: ComparisonRow): readonly { readonly field: string; readonly cell: ComparisonCell }[] {
  if (row.kind === 'shared') return [{ field: 'shared', cell: row.shared }]
  return Object.entries(row.cells).map(([role, cell]) => ({ field: `cells.${role}`, cell }))
}

/** An entry of the complement, whatever list it stands in, and its name. */
export interface NamedPoint extends CommonPoint {
  readonly entry: string
}

/** Gives the four lists of the complement as one. */
export function complementEntries({ meets, handovers, conditions, yields }: Complement): readonly NamedPoint[] {
  return [
    ...namePoints('common point', meets),
    ...namePoints('handover', handovers),
    ...namePoints('common point', conditions),
    ...namePoints('common point', yields),
  ]
}

function namePoints(concept: string, points: readonly CommonPoint[]): readonly NamedPoint[] {
  return points.map((point) => ({ ...point, entry: nameEntry(concept, point.id) }))
}

function* roleStatements({ roles }: Content): Generator<PlacedStatement> {
  for (const { id, promise, traits } of roles) {
    const entry = nameEntry('role', id)
    yield { entry: nameField(entry, 'promise'), statement: promise, limit: 'cell' }
    for (const [index, { statement }] of traits.entries()) {
      yield { entry: nameField(entry, `traits[${index}].statement`), statement, limit: 'cell' }
    }
  }
}

function* rowStatements({ rows }: Content): Generator<PlacedStatement> {
  for (const row of rows) {
    for (const { field, cell } of rowCells(row)) {
      const entry = nameField(nameEntry('row', row.id), `${field}.statement`)
      yield { entry, statement: cell.statement, limit: 'cell' }
    }
  }
}

function* vocabularyStatements({ objectives, partners }: Content): Generator<PlacedStatement> {
  for (const { id, statement } of objectives) {
    yield { entry: nameField(nameEntry('objective', id), 'statement'), statement, limit: 'cell' }
  }
  for (const { id, statement } of partners) {
    yield { entry: nameField(nameEntry('partner', id), 'statement'), statement, limit: 'cell' }
  }
}

/** Gives the statements of one responsibility: its explanation, its signals and how to tell it from others. */
export function* responsibilityStatements(responsibility: Responsibility): Generator<PlacedStatement> {
  const entry = nameEntry('responsibility', responsibility.id)
  yield { entry: nameField(entry, 'explanation'), statement: responsibility.explanation, limit: 'explanation' }
  for (const [index, statement] of responsibility.signals.entries()) {
    yield { entry: nameField(entry, `signals[${index}]`), statement, limit: 'signal' }
  }
  for (const [index, { tell }] of responsibility.confusions.entries()) {
    yield { entry: nameField(entry, `confusions[${index}].tell`), statement: tell, limit: 'cell' }
  }
}

function* sourceTexts({ article, sections, claims, externalSources }: Content): Generator<PlacedText> {
  for (const field of ['title', 'author', 'kind'] as const) {
    yield { entry: nameField('article', field), text: article[field] }
  }
  for (const { id, heading } of sections) {
    yield { entry: nameField(nameEntry('section', id), 'heading'), text: heading }
  }
  for (const { id, says } of claims) {
    yield { entry: nameField(nameEntry('claim', id), 'says'), text: says, limit: 'explanation' }
  }
  for (const source of externalSources) {
    const entry = nameEntry('external source', source.id)
    yield { entry: nameField(entry, 'title'), text: source.title }
    yield { entry: nameField(entry, 'publisher'), text: source.publisher }
  }
}

function* roleTexts({ roles }: Content): Generator<PlacedText> {
  for (const { id, abbreviation, title, traits } of roles) {
    const entry = nameEntry('role', id)
    yield { entry: nameField(entry, 'abbreviation'), text: abbreviation, limit: 'name' }
    yield { entry: nameField(entry, 'title'), text: title, limit: 'name' }
    for (const [index, { label }] of traits.entries()) {
      yield { entry: nameField(entry, `traits[${index}].label`), text: label, limit: 'name' }
    }
  }
}

function* comparisonTexts({ dimensions, rows }: Content): Generator<PlacedText> {
  for (const { id, name, question } of dimensions) {
    const entry = nameEntry('dimension', id)
    yield { entry: nameField(entry, 'name'), text: name, limit: 'name' }
    yield { entry: nameField(entry, 'question'), text: question, limit: 'hint' }
  }
  for (const row of rows) {
    const entry = nameEntry('row', row.id)
    yield { entry: nameField(entry, 'label'), text: row.label, limit: 'name' }
    yield { entry: nameField(entry, 'hint'), text: row.hint, limit: 'hint' }
    for (const { field, cell } of rowCells(row)) {
      yield { entry: nameField(entry, `${field}.headline`), text: cell.headline, limit: 'headline' }
    }
  }
}

function* vocabularyTexts({ themes, objectives, partners }: Content): Generator<PlacedText> {
  for (const { id, name, gloss } of themes) {
    const entry = nameEntry('theme', id)
    yield { entry: nameField(entry, 'name'), text: name, limit: 'name' }
    yield { entry: nameField(entry, 'gloss'), text: gloss, limit: 'hint' }
  }
  for (const { id, name } of objectives) {
    yield { entry: nameField(nameEntry('objective', id), 'name'), text: name, limit: 'name' }
  }
  for (const { id, name } of partners) {
    yield { entry: nameField(nameEntry('partner', id), 'name'), text: name, limit: 'name' }
  }
}

function* responsibilityTexts({ responsibilities }: Content): Generator<PlacedText> {
  for (const { id, term, title, synonyms } of responsibilities) {
    const entry = nameEntry('responsibility', id)
    yield { entry: nameField(entry, 'term'), text: term, limit: 'name' }
    yield { entry: nameField(entry, 'title'), text: title, limit: 'title' }
    for (const [index, synonym] of synonyms.entries()) {
      yield { entry: nameField(entry, `synonyms[${index}]`), text: synonym, limit: 'name' }
    }
  }
}
