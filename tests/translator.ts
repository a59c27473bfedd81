/**
 * Acts like a browser's translator on the current document: replaces every text by `<font>` elements, and does so again
 * with everything that changes later. The "translation" is the text itself, so that it can be compared with the original.
 * It refers to nothing outside of itself, since browser tests send it to the page.
 * @param how whether the text in the element is a new one, or the original that was moved there
 * @returns stops it
 */
export function emulateTranslator(how: 'replaces' | 'moves' = 'replaces'): () => void {
  const untouched = 'font, script, style, noscript, textarea, svg, [translate="no"]'
  const translate = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement === null || text.parentElement.closest(untouched)) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    outer.append(inner)
    text.replaceWith(outer)
    inner.append(how === 'moves' ? text : text.data)
  }
  const translateIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = root instanceof Text ? [root] : []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) texts.push(node)
    texts.forEach(translate)
  }
  translateIn(document.body)
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'characterData' ? [target] : addedNodes) if (node.isConnected) translateIn(node)
  })
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}
