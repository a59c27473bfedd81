import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressFiles } from '#build/hosting/compress-files.ts'

/** What a page of text has no use for: how the site's own sheet and script find things. */
const unwanted = / (?:class|style|data-[\w-]+|aria-hidden|role|tabindex)="[^"]*"/g

/**
 * Writes the floor: for each page of the site one HTML file with the same words, links and native controls, a small
 * sheet written by hand, and no script, face or picture. The words are those that were built, so that the two cannot
 * drift apart.
 */
export async function writeFloor(site: string, to: string): Promise<void> {
  const css = readFileSync('tests/bench/floor/floor.css', 'utf8')
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(join(site, file), 'utf8')
    const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? ''
    const description = /<meta name="description"[^>]*>/.exec(html)?.[0] ?? ''
    const body = html
      .slice(html.indexOf('<div id="root">') + '<div id="root">'.length, html.lastIndexOf('</div>'))
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<!--.*?-->/gs, '')
      .replace(unwanted, '')
    mkdirSync(dirname(join(to, file)), { recursive: true })
    writeFileSync(
      join(to, file),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<link rel="icon" href="data:,">${title}${description}<style>${css}</style></head><body>${body}</body></html>`,
    )
  }
  await compressFiles(to)
}
