import { useEffect } from 'react'

/**
 * While it prints, the page's address is without its query and fragment: browsers print the address on every sheet, and here
 * it has what people entered, which the sheet has already, and which would fill several lines.
 */
export function usePrintedAddress(): void {
  useEffect(() => {
    let whole: string | undefined
    // Not the router's own method, which would show the page of that address.
    const replace = (address: string) => History.prototype.replaceState.call(history, history.state, '', address)
    const shorten = () => {
      whole ??= location.href
      replace(location.pathname)
    }
    const restore = () => {
      if (whole !== undefined) replace(whole)
      whole = undefined
    }
    window.addEventListener('beforeprint', shorten)
    window.addEventListener('afterprint', restore)
    return () => {
      restore()
      window.removeEventListener('beforeprint', shorten)
      window.removeEventListener('afterprint', restore)
    }
  }, [])
}
