// Texts inside the value of a link. What has a meaning there, or loses it on the way, is written as an asterisk and a
// letter, so that a text is the same after any number of percent-encodings.

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

/** Writes a text so that it holds no mark of the link. */
export function escapeLinkText(text: string): string {
  return Object.entries(escapes).reduce((written, [character, escape]) => written.replaceAll(character, escape), text)
}

/**
 * The inverse of {@link escapeLinkText}. Line ends are taken out with the space that begins the next line, since a mail put
 * both there; a plus was a space.
 */
export function unescapeLinkText(written: string): string {
  return written
    .replaceAll(/[\r\n\t]+ ?/g, '')
    .replaceAll('+', ' ')
    .replaceAll(/\*[a-z]/gi, (escape) => meanings.get(escape.toLowerCase()) ?? escape)
}
