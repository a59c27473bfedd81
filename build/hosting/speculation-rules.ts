import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { interceptedMark } from '#client/intercepted-mark.ts'

export const speculationRulesType = 'application/speculationrules+json'

/**
 * The file from which browsers learn which pages to prefetch when the reader is about to follow a link. A header names
 * it, so that the policy needs no exception for inline rules.
 * @returns its path in the build folder, and its text
 */
export function speculationRules(base: string): { readonly file: string; readonly text: string } {
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            // Queries hold answers, names, and texts, which nobody should have to send before they follow a link. Pages
            // have no extension; pictures and data do.
            { href_matches: { pathname: `${base}([^.]*)`, search: '' } },
            // A link to where the reader is loads no document. Once links are intercepted, none does.
            { selector_matches: `:root:not([${interceptedMark}]) a:not([aria-current], [href^="#"])` },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  }
  const text = `${JSON.stringify(rules)}\n`
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 7)
  return { file: `assets/speculation-rules-${hash}.json`, text }
}

/** Writes the rules among the files that hosts let browsers keep, since its name changes with its text. */
export async function writeSpeculationRules(dist: string, base: string): Promise<void> {
  const { file, text } = speculationRules(base)
  await mkdir(dirname(join(dist, file)), { recursive: true })
  await writeFile(join(dist, file), text)
}
