import { useState } from 'react'
import { deviceStorage } from '#state/persistence/persisted.ts'
import { ErrorReport } from '#ui/error/error-report.tsx'

/** The error, and what helps to find its cause. */
export function FullErrorReport({ error }: { readonly error: unknown }) {
  const [report] = useState(() => reportOf(error))
  return <ErrorReport report={report} />
}

function reportOf(error: unknown): string {
  return [
    error instanceof Error ? error.message : String(error),
    `Page: ${window.location.href}`,
    `Time: ${new Date().toISOString()}`,
    `Browser: ${navigator.userAgent}`,
    `Storage: ${deviceStorage.fault ?? 'works'}`,
    ...(error instanceof Error && error.stack !== undefined ? ['', error.stack] : []),
  ].join('\n')
}
