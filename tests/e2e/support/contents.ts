import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type ModuleList, moduleListFile } from '#build/vite-module-list.ts'
import { out } from '#tests/e2e/support/test.ts'

/** How many modules of a file are listed. */
const shown = 4

/** The size of a compressed file. */
export function packed(file: string): number {
  return statSync(join(out, `${file}.br`)).size
}

/** The size of the styles that a page inlines, compressed without the page. */
export function stylesSize(file: string): number {
  return brotliCompressSync(/<style>.*?<\/style>/s.exec(htmlOf(file))?.[0] ?? '').length
}

/** The parts of a page, for the message of a test whose budget it exceeds: its content, and the styles that it inlines. */
export function contentsOfPage(file: string): string {
  const html = htmlOf(file)
  const links = html.matchAll(/<link rel="stylesheet" disabled href="[^"]*\/(assets\/[^"]+)"/g)
  const content = brotliCompressSync(html.replace(/<style>.*?<\/style>/s, '')).length
  return `${file}\n${lineOf(content, 'everything but the styles')}\n${contentsOf(Array.from(links, ([, name = '']) => name))}`
}

/** Files with their largest modules. Each file is compressed separately, and a module's size is before minification. */
export function contentsOf(files: readonly string[]): string {
  const list: ModuleList = JSON.parse(readFileSync(moduleListFile(out), 'utf8'))
  return files
    .toSorted((one, other) => packed(other) - packed(one))
    .map((file) => {
      const modules = (list[file] ?? []).slice(0, shown).map(([module, size]) => `${module} ${size}`)
      return lineOf(packed(file), `${file}: ${modules.join(', ')}`)
    })
    .join('\n')
}

function lineOf(size: number, what: string): string {
  return `${String(size).padStart(7)}  ${what}`
}

function htmlOf(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}
