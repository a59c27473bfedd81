import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'

/** An office file, unpacked. */
export interface OfficeFile {
  readonly names: readonly string[]
  /** The XML of a part; throws if there is none, or if it isn't well-formed. */
  readonly part: (name: string) => Document
}

export async function unpack(file: Blob): Promise<OfficeFile> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return {
    names: Object.keys(parts),
    part: (name) => {
      const bytes = parts[name]
      if (bytes === undefined) throw new Error(`found no "${name}" in ${Object.keys(parts).join(', ')}`)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const [wrong] = parsed.getElementsByTagName('parsererror')
      if (wrong !== undefined) throw new Error(`${name}: ${wrong.textContent}`)
      return parsed
    },
  }
}

/** Every part of a file that's XML; throws if one isn't well-formed. */
export async function xmlParts(file: Blob): Promise<readonly Document[]> {
  const { names, part } = await unpack(file)
  return names.filter((name) => /\.(?:xml|rels)$/.test(name)).map(part)
}

/** A Word file as a reader of such files gives it: as HTML. */
export async function readWord(file: Blob): Promise<Document> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await file.arrayBuffer()) },
    { styleMap: ["p[style-name='Title'] => h1.title", "p[style-name='Body Text'] => p", "p[style-name='Note'] => p"] },
  )
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'))
  return new DOMParser().parseFromString(value, 'text/html')
}

/** The texts of a table, row by row. */
export function tableTexts(table: Element): readonly (readonly string[])[] {
  return Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('td, th'), (cell) => cell.textContent),
  )
}

/** The rows of a sheet of a spreadsheet, an empty cell as an empty text. */
export async function readSpreadsheet(file: Blob, sheet = 1): Promise<readonly (readonly unknown[])[]> {
  const rows = await readSheet(Buffer.from(await file.arrayBuffer()), sheet)
  return rows.map((row) => row.map((cell) => cell ?? ''))
}
