import { addressOf } from '#domain/site/paths.ts'
import type { ResultText } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'

interface KindsLinkProps {
  readonly result: ResultText
  readonly roles: readonly Role[]
}

/** Leads from a result that names a role to what its title stands for. */
export function KindsLink({ result, roles }: KindsLinkProps) {
  const [role] = result.kind === 'role' ? roles.filter(({ faces }) => faces === result.axis) : []
  if (result.kind !== 'role' && result.kind !== 'both' && result.kind !== 'combined') return null
  return (
    <p>
      One title, several jobs:{' '}
      <Link to={addressOf.kinds()}>{role ? `which kind of ${role.abbreviation}?` : 'which kind of each?'}</Link>
    </p>
  )
}
