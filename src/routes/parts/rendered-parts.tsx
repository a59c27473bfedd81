import type { ReactNode } from 'react'
import type { Evidence } from '#domain/site/evidence.ts'
import type { Statement } from '#model/source.ts'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import type { StaticParts } from '#ui/kit/static-part.tsx'

/** Parts for a page that the document doesn't have, by name, with the sources of their statements. */
export function renderedParts(
  parts: Readonly<Record<string, ReactNode>>,
  evidence: (statement: Statement) => Evidence,
): StaticParts {
  return new Map(
    Object.entries(parts).map(([name, part]) => [
      name,
      <EvidenceContext key={name} value={evidence}>
        {part}
      </EvidenceContext>,
    ]),
  )
}
