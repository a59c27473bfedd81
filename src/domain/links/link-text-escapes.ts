// Escapes texts in the value of a link. A character that is syntax there, or that doesn't survive percent-encoding, becomes
// an asterisk and a letter, so that a text stays the same however often the link is encoded.

const escapes = {
  '*': '*s',
  '.': '*p',
  _: '*l',
  '%': '*c',
  '+': '*a',
  '&': '*n',
  '#': '*h',
} as const satisfies Record<string, string>

const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(escapes).map(([character, written]) => [written, character]),
)

/** Escapes a text so that it has none of the link's separators. */
export function escapeLinkText(text: string): string {
  return Object.entries(escapes).reduce((written, [character, escape]) => written.replaceAll(character, escape), text)
}

/**
 * The inverse of {@link escapeLinkText}. Removes line breaks, with a space that starts the next line, since email programs
 * insert both; a plus stands for a space.
 */
export function unescapeLinkText(written: string): string {
  return written
    .replaceAll(/[\r\n\t]+ ?/g, '')
    .replaceAll('+', ' ')
    .replaceAll(/\*[a-z]/gi, (escape) => meanings.get(escape.toLowerCase()) ?? escape)
}
