import { fewestMembers, mostMembers } from '#domain/team/team.ts'
import { Link } from '#ui/kit/link.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

interface TeamIntroProps {
  readonly members: number
  readonly quiz: string
}

/** What stands in place of a comparison as long as there is nothing to compare. */
export function TeamIntro({ members, quiz }: TeamIntroProps) {
  return (
    <PageTitle
      title="Several answers, one board"
      standfirst={
        members === 0 ? (
          <>
            {fewestMembers} to {mostMembers} people take <Link to={quiz}>the quiz</Link>, each alone, and send the link
            of their result. Put together here, the links show where you agree, where you do not, and what you come to
            as a group. Nothing leaves your browser but the link that you share.
          </>
        ) : (
          <>One of you is here. Add the link of at least one more, and the board shows where you agree.</>
        )
      }
    />
  )
}
