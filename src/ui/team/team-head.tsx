import type { ReactNode } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { Agreement } from '#domain/team/agreement.ts'
import { fewestMembers, mostMembers } from '#domain/team/team.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { countAgreeing } from './count-agreeing.ts'
import styles from './team.module.css'

interface TeamHeadProps {
  readonly members: number
  /** Undefined until there's something to compare. */
  readonly group:
    | {
        readonly agreement: Agreement
        /** The name of the group's result. */
        readonly result: string
      }
    | undefined
  readonly quiz: string
  /** The control that shares the comparison. */
  readonly share: ReactNode
}

/** The page's title and its summary. */
export function TeamHead({ members, group, quiz, share }: TeamHeadProps) {
  return (
    <>
      <PageTitle
        above={group && `Group of ${members}`}
        title="Team comparison"
        standfirst={
          group ? (
            <>
              The group’s result: <a href="#group">{group.result}</a>.{' '}
              {group.agreement.result.kind !== 'unclear' && countAgreeing(group.agreement, members)}
            </>
          ) : (
            <Invitation members={members} quiz={quiz} />
          )
        }
      />
      {group && (
        <div className={`needs-script no-print ${styles['actions']}`}>
          {share}
          <Button weight="text" onClick={() => window.print()}>
            Print
          </Button>
        </div>
      )}
    </>
  )
}

function Invitation({ members, quiz }: Pick<TeamHeadProps, 'members' | 'quiz'>) {
  if (members > 0) return <>You’ve added one person. Add at least one more to compare answers.</>
  return (
    <>
      Have {fewestMembers} to {mostMembers} people take <Link to={quiz}>the quiz</Link> individually and send you their
      result links. Add the links here to see where you agree, where you differ, and what the group’s result is. The
      page’s address contains everyone’s answers, so anyone who has the link can read them, and so can this site’s host
      and services that show link previews. Names are optional. To divide the work between two people, hold a{' '}
      <Link to={addressOf.session()}>session for two</Link> instead.
    </>
  )
}
