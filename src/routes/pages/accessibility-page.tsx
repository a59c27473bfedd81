import { hostContact } from '#routes/site-content/host-contact.ts'
import { Accessibility } from '#ui/about/accessibility.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

export function AccessibilityPage() {
  return (
    <Accessibility
      contact={hostContact}
      title={
        <PageTitle
          title="For every reader"
          standfirst="However you read this site and whatever you operate it with: this is what you can count on, and what you cannot yet."
        />
      }
    />
  )
}
