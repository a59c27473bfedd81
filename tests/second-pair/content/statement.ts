import type { Statement } from '#model/source.ts'

export function says(text: string, ...sources: readonly [string, ...string[]]): Statement {
  return { text, basis: 'article', sources }
}

export function reads(text: string, ...sources: readonly [string, ...string[]]): Statement {
  return { text, basis: 'derived', sources }
}
