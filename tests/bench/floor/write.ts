import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compressFiles } from '#build/hosting/compress-files.ts'

/** Attributes that the site's own stylesheet and script need, and a plain page doesn't. */
const unwanted = / (?:class|style|data-[\w-]+|aria-hidden|role|tabindex)="[^"]*"/g

/**
 * Writes the floor: for each page of the site, an HTML file with the same words, links, and native controls, a small
 * hand-written stylesheet, and no script, fonts, or pictures. It's generated from the build, so the words never drift
 * apart.
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
