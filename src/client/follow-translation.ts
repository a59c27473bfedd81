/** A translator puts its text into an element of this kind, which no page of the site has. */
const translation = 'FONT'

/** Elements within a sentence. A sentence is translated as a whole, so its parts can't be exchanged one by one. */
const inSentence =
  'A, ABBR, B, BDI, CITE, CODE, EM, FONT, I, KBD, MARK, Q, S, SMALL, SPAN, STRONG, SUB, SUP, TIME'.split(', ')

/** Shows the whole page in its own language. */
export type ShowOriginal = () => void

/**
 * Lets React and a browser's translator work on the same page. A translator replaces each text by a `<font>` element. React
 * still has the text it rendered: what it writes there doesn't show, and when it removes the text or inserts something
 * before it, the browser throws. So each replaced text goes back to where it was, empty, next to its translation. As soon as
 * React changes or removes it, or replaces the translation, the sentence is shown in the original, and the translator, which
 * observes the page as well, translates it again.
 *
 * Components need to know nothing of this. It costs nothing on a page that isn't translated.
 */
export function followTranslation(page: Document): ShowOriginal {
  /** What the replaced texts say. */
  const originals = new WeakMap<Node, string>()

  const observer = new MutationObserver((records) => {
    const translated = new Set(records.filter(addsTranslation).map(({ target }) => target))
    const changed = new Set<Node>()
    for (const record of records) {
      const { target } = record
      if (record.type === 'characterData') {
        if (target.nodeValue !== '' && originals.has(target)) changed.add(target)
        continue
      }
      for (const node of record.removedNodes) {
        if (translated.has(target)) {
          if (node instanceof Text && node.data !== '' && target.nodeName !== translation) putBack(node, record)
        } else if (node.nodeName === translation || originals.has(node)) {
          changed.add(target)
          forget(node)
        }
      }
    }
    for (const node of changed) if (node.isConnected) restoreSentence(node)
    // Those were our own changes.
    observer.takeRecords()
  })

  const putBack = (text: Text, { target, addedNodes, previousSibling, nextSibling }: MutationRecord) => {
    const near = [...addedNodes, previousSibling, nextSibling]
    const font = near.find((node) => node?.nodeName === translation && node.parentNode === target)
    // Some translators move the text into their element.
    if (text.isConnected) text.replaceWith(text.cloneNode())
    originals.set(text, text.data)
    text.data = ''
    target.insertBefore(text, font ?? (nextSibling?.parentNode === target ? nextSibling : null))
    observer.observe(text, { characterData: true })
  }

  const forget = (node: Node) => {
    if (node.nodeValue === '') node.nodeValue = originals.get(node) ?? ''
    originals.delete(node)
  }

  const restoreSentence = (node: Node) => {
    let sentence = node
    while (sentence.parentNode !== null && isInSentence(sentence)) sentence = sentence.parentNode
    restore(sentence, isInSentence)
  }

  /** Shows the original of the texts in an element. */
  const restore = (within: Node, entered: (node: Node) => boolean) => {
    let next = within.firstChild
    while (next !== null) {
      const node = next
      next = node.nextSibling
      if (node.nodeName === translation) node.parentNode?.removeChild(node)
      else if (originals.has(node)) {
        forget(node)
        // A translator may notice only nodes that are added.
        within.insertBefore(node, next)
      } else if (entered(node)) restore(node, entered)
    }
  }

  observer.observe(page.body, { childList: true, subtree: true })
  return () => {
    restore(page.body, () => true)
    observer.takeRecords()
  }
}

function addsTranslation({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (node.nodeName === translation) return true
  return false
}

function isInSentence(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || inSentence.includes(node.nodeName)
}
