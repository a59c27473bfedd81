import { readFileSync } from 'node:fs'

interface HeaderRule {
  /** The prefix of the paths that it applies to. */
  readonly start: string
  readonly headers: Map<string, string>
}

/** Reads the headers in the file `_headers` of a build, for the servers that stand in for a static host. */
export function readHeaderRules(file: string): readonly HeaderRule[] {
  // Each rule is a path, usually with a star at its end, followed by one line per header.
  return Array.from(
    readFileSync(file, 'utf8').matchAll(/^(\/.*?)\*?\n((?: {2}.+\n?)+)/gm),
    ([, start = '', lines = '']) => ({
      start,
      headers: new Map(
        Array.from(lines.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [name, value] as const),
      ),
    }),
  )
}
