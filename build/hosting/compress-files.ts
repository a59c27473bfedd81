import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const text = /\.(html|js|css|svg|json|csv|md|txt|xml|webmanifest)$/

/** How to compress a file, by the extension that hosts look for. */
const packings = {
  br: (data: Buffer) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (data: Buffer) => promisify(gzip)(data, { level: 9 }),
} as const

/**
 * Writes a compressed copy of every text file, as small as possible. Has to run last: a copy older than its file would
 * be served without anyone noticing.
 */
export async function compressFiles(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => text.test(file))
  await Promise.all(
    files.map(async (file) => {
      const data = await readFile(join(dist, file))
      await Promise.all(
        Object.entries(packings).map(async ([ending, pack]) =>
          writeFile(join(dist, `${file}.${ending}`), await pack(data)),
        ),
      )
    }),
  )
}
