import { reload, scriptLoadError, slowScript } from '#ui/error/script-load-texts.ts'

/**
 * Says that the script failed to load, without any of that script: links still work, but buttons don't. Reloading is the
 * reader's choice, since the page they're reading may not come back without a network.
 */
export function showScriptLoadError(page: Document): void {
  // A page that doesn't know the reader's state is better than none; the notice says that it's incomplete.
  delete page.documentElement.dataset['pending']
  showNotice(page, scriptLoadError)
}

/**
 * Says that the script is still loading.
 * @returns removes the notice.
 */
export function showSlowScript(page: Document): () => void {
  return showNotice(page, slowScript)
}

function showNotice(page: Document, text: string): () => void {
  const notice = page.createElement('p')
  notice.role = 'alert'
  notice.className = 'page'
  // Rules in a stylesheet would be part of every page.
  notice.style.cssText = 'position:sticky;top:0;z-index:3;padding-block:.75rem;background:var(--paper)'
  const again = page.createElement('a')
  again.href = ''
  again.textContent = reload
  // The address may have a fragment, which can be a page's state. Following the link would lose it.
  again.addEventListener('click', (event) => {
    event.preventDefault()
    page.location.reload()
  })
  notice.append(text, again)
  page.body.prepend(notice)
  return () => notice.remove()
}
