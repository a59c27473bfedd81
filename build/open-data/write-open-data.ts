import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { toCsv } from '#domain/export/csv.ts'
import {
  comparisonColumns,
  comparisonData,
  dataFiles,
  responsibilityColumns,
  toRows,
} from '#domain/export/open-data.ts'
import type { Content } from '#model/content.ts'
import { comparisonSchema } from './schema.ts'

interface DataSite {
  readonly name: string
  /** The site's origin and path; empty if the origin is unknown. */
  readonly url: string
}

/**
 * Writes the open data.
 * @throws {Error} when the document doesn't match its schema, naming the place
 */
export async function writeOpenData(dist: string, content: Content, site: DataSite): Promise<void> {
  const data = comparisonData(content, site)
  const schema = comparisonSchema(site.url === '' ? '' : new URL(dataFiles.schema.address.slice(1), site.url).href)
  assertValid(schema, data)
  const files = [
    [dataFiles.comparison, json(data)],
    [dataFiles.schema, json(schema)],
    [dataFiles.rows, toCsv(toRows(comparisonColumns(content), content.rows))],
    [dataFiles.responsibilities, toCsv(toRows(responsibilityColumns, content.responsibilities))],
  ] as const
  for (const [{ address }, text] of files) {
    const file = join(dist, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** @throws {Error} listing every place where the data doesn't match the schema */
export function assertValid(schema: object, data: unknown): void {
  const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
  if (ajv.validate(schema, data)) return
  const problems = (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the document'} ${message}`)
  throw new Error(`open data: found ${problems.join('; ')}; expected what build/open-data/schema.ts says`)
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
