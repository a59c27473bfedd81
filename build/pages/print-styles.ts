import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postcss, { type ChildNode, type Container } from 'postcss'

/** Styles for the screen, and those that apply only on paper, which few readers need. Both keep their cascade layers. */
export function splitPrintStyles(css: string): { readonly screen: string; readonly print: string } {
  const screen = postcss.parse(css)
  const print = screen.clone()
  screen.walkAtRules('media', (rule) => {
    if (isPrint(rule)) rule.remove()
  })
  keepPrint(print)
  return { screen: screen.toString(), print: print.toString() }
}

/**
 * Writes the styles for paper of all pages into one file, which browsers load last and only apply when printing.
 * @param dist The output folder of the client build.
 * @returns the file, from the root of the site.
 */
export async function writePrintStyles(dist: string): Promise<string> {
  const names = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.css')).toSorted()
  const all = await Promise.all(names.map((name) => readFile(join(dist, 'assets', name), 'utf8')))
  const css = all.map((each) => splitPrintStyles(each).print).join('')
  const file = `assets/print-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`
  await writeFile(join(dist, file), css)
  return file
}

/** Removes everything that isn't for paper, or around what is. */
function keepPrint(container: Container): void {
  container.each((node) => {
    if (isPrint(node)) return
    if ('nodes' in node && node.nodes !== undefined) {
      keepPrint(node)
      if (node.nodes.length > 0) return
    }
    node.remove()
  })
}

function isPrint(node: ChildNode): boolean {
  return node.type === 'atrule' && node.name === 'media' && node.params === 'print'
}
