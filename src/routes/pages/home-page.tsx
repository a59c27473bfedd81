import { evidenceIn } from '#domain/site/evidence.ts'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { pageHead } from '#routes/page-head.ts'
import { nextSteps } from '#routes/shared/next-steps.ts'
import { core, roleNames } from '#routes/site-content/core.ts'
import { homeClaims, homeRows, meet } from '#routes/site-content/home.computed.ts'
import { ComparisonTable } from '#ui/compare/comparison-table.tsx'
import { Home } from '#ui/home/home.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'

const evidence = evidenceIn({ sections: core.sections, claims: homeClaims })

export function HomePage() {
  const rows = homeRows.map((row) => {
    const dimension = core.dimensions.find(({ id }) => id === row.dimension)
    return {
      row,
      label: dimension?.name ?? row.label,
      hint: dimension?.question ?? row.hint,
      address: addressOf.row(row),
      leadsTo: addressOf.dimension(row.dimension),
    }
  })
  return (
    <EvidenceContext value={evidence}>
      <Home
        roles={core.roles}
        quiz={nextSteps.quiz}
        waysIn={[nextSteps.compare, nextSteps.responsibilities, nextSteps.contested, nextSteps.charter]}
        differenceCount={rows.length}
        differences={
          <ComparisonTable
            caption={`${countPhrase(rows.length, 'key difference', 'key differences')}, side by side`}
            roles={core.roles}
            rows={rows}
          />
        }
        together={meet && { title: meet.title, statement: meet.statement, to: addressOf.together() }}
        caveats={core.caveats}
      />
    </EvidenceContext>
  )
}

export const homeHead = () =>
  pageHead({
    title: `${roleNames.join(' or ')}? One faces mostly in, one mostly out`,
    description: `How the roles of the ${core.roles.map(({ title }) => title).join(' and the ')} differ, side by side, with the source of every statement.`,
  })
