/**
 * Closes the list of pages in the header when one of its links is followed, since that opens no new document, and when the
 * focus moves on, since it would be behind the list. The browser does the rest.
 */
export function closePageLists(page: Document): void {
  const close = ({ type, target }: Event) => {
    const list = page.querySelector<HTMLElement>('header :popover-open')
    if (list === null || !(target instanceof Element)) return
    // Next to the list is the button that opens it.
    const isDone = type === 'click' ? target.closest('a') !== null : list.parentElement?.contains(target) !== true
    if (isDone) list.hidePopover()
  }
  page.addEventListener('click', close)
  page.addEventListener('focusin', close)
}
