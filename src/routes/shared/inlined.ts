// Some pages show a small part of much content: one responsibility of many, one topic, a few of many sources. The prerendered
// page carries what it shows, in an attribute, and starts without loading the content itself. That's loaded when someone
// follows a link to another such page.

/** What the document carries in an attribute; undefined if it has none. The same build wrote it. */
export function inlined(attribute: string): string | undefined {
  if (typeof document === 'undefined') return undefined
  return document.querySelector(`[${attribute}]`)?.getAttribute(attribute) ?? undefined
}
