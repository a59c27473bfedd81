import { complement } from '#routes/site-content/complement.ts'
import { core } from '#routes/site-content/core.ts'
import { PageTitle } from '#ui/kit/page-title.tsx'
import { Together } from '#ui/together/together.tsx'

export function TogetherPage() {
  return (
    <Together
      roles={core.roles}
      complement={complement}
      title={
        <PageTitle
          title="Two roles, one strategy"
          standfirst="The difference is only half of it. What an organization gains comes from what the two do for each other."
        />
      }
    />
  )
}
