/**
 * Says that the script failed to load, without any of that script: links still work, but buttons don't. Reloading is the
 * reader's choice, since the page they're reading may not come back without a network.
 */
export function showScriptLoadError(page: Document): void {
  // A page that doesn't know the reader's state is better than none; the notice says that it's incomplete.
  delete page.documentElement.dataset['pending']
  const notice = page.createElement('p')
  notice.role = 'alert'
  notice.className = 'page'
  // Rules in a stylesheet would be part of every page.
  Object.assign(notice.style, { position: 'sticky', insetBlockStart: '0', zIndex: '3', paddingBlock: '0.75rem' })
  notice.style.background = 'var(--paper)'
  const again = page.createElement('a')
  again.href = page.location.pathname + page.location.search
  again.textContent = 'Reload'
  notice.append('Part of this page didn’t load. You can read it, but buttons won’t work until you reload. ', again)
  page.body.prepend(notice)
}
