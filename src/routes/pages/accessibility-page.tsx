import { pageHead } from '#routes/page-head.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { Accessibility } from '#ui/about/accessibility.tsx'
import { PageTitle } from '#ui/kit/page-title.tsx'

export function AccessibilityPage() {
  return (
    <Accessibility
      contact={hostContact}
      title={
        <PageTitle
          title="Accessibility"
          standfirst="What you can expect from this site on any device and with any assistive technology, and what still falls short."
        />
      }
    />
  )
}

export const accessibilityHead = () =>
  pageHead({
    title: `Accessibility · ${siteName}`,
    description:
      'What to expect from this site, how we test it with every change, its known limitations, and how to report a problem.',
  })
