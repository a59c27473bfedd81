/**
 * Ids without what programs insert into a long link on its way: white space, and characters that nobody sees, such as a soft
 * hyphen (`DI`, default-ignorable). Ids are ASCII, so nothing is lost. Texts that people write need some of these characters.
 */
export function withoutInsertions(ids: string): string {
  return ids.replaceAll(/[\s\p{DI}]+/gu, '')
}
