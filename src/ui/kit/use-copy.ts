import { useCallback, useEffect, useState } from 'react'

/** How long the confirmation is shown, in milliseconds. */
const confirmationTime = 2400

export type CopyState = 'ready' | 'copied' | 'refused'

/** Copies text and reports how that went. The confirmation disappears after a moment; a refusal stays. */
export function useCopy() {
  const [state, setState] = useState<CopyState>('ready')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), confirmationTime)
    return () => clearTimeout(timer)
  }, [state])
  const report = useCallback(
    (copying: Promise<void>) =>
      copying.then(
        () => setState('copied'),
        () => setState('refused'),
      ),
    [],
  )
  return { state, copy: (text: string) => report((async () => navigator.clipboard.writeText(text))()), report }
}
