import { type FunctionComponent, useEffect, useState } from 'react'

interface ErrorReportProps {
  readonly error: unknown
}

/** The error's details. They're loaded on demand: few readers see an error, and the page above says what to do about it. */
export function LoadedErrorReport({ error }: ErrorReportProps) {
  const [Loaded, setLoaded] = useState<FunctionComponent<ErrorReportProps>>()
  useEffect(() => {
    import('./full-error-report.tsx').then(
      ({ FullErrorReport }) => setLoaded(() => FullErrorReport),
      () => undefined,
    )
  }, [])
  return Loaded && <Loaded error={error} />
}
