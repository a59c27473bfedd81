import { useEffect, useState } from 'react'

/** A part of a page that only some of its addresses show. */
export interface OnDemand<Part> {
  /** Loads the part: before a page is rendered that shows it, or at the first sign that one will be. */
  readonly prepare: () => Promise<Part>
  /**
   * The part; undefined if it isn't wanted, and while it loads.
   * @throws {Error} if it can't be loaded
   */
  readonly usePart: (isWanted: boolean) => Part | undefined
}

export function onDemand<Part>(load: () => Promise<Part>): OnDemand<Part> {
  let ready: Part | undefined
  const prepare = async () => (ready ??= await load())
  const usePart = (isWanted: boolean) => {
    const [loaded, setLoaded] = useState(ready)
    const [failure, setFailure] = useState<unknown>()
    const part = loaded ?? ready
    const isMissing = isWanted && part === undefined
    useEffect(() => {
      if (isMissing) prepare().then(setLoaded, setFailure)
    }, [isMissing])
    if (failure !== undefined) throw failure
    return isWanted ? part : undefined
  }
  return { prepare, usePart }
}
