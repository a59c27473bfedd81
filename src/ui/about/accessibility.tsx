import type { ReactNode } from 'react'
import { type Contact, ContactLink } from '#ui/kit/contact-link.tsx'
import { AboutSection } from './about-section.tsx'
import styles from './about.module.css'

interface AccessibilityProps {
  readonly title: ReactNode
  /** Where to report problems. */
  readonly contact: Contact
}

/** The accessibility statement: commitment, tests, known limitations, and contact. */
export function Accessibility({ title, contact }: AccessibilityProps) {
  return (
    <div className="page">
      {title}
      <AboutSection id="promise" heading="Our commitment">
        <p>
          Every page, in every state, is designed to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at Level
          AA. Two things meet Level AAA: text contrast (at least 7:1, or 4.5:1 for large text) and the size of the main
          controls (at least 44 by 44 pixels).
        </p>
        <p>
          Color is never the only cue: each role also has a symbol, a position, and a label. We honor your
          reduced-motion setting. Every page can be read without JavaScript, and nothing is timed.
        </p>
      </AboutSection>

      <AboutSection id="tests" heading="How we test">
        <p>Automated tests run in Chromium with every change to the site:</p>
        <Points points={tests} />
      </AboutSection>

      <AboutSection id="shortfalls" heading="Known limitations">
        <Points points={shortfalls} />
      </AboutSection>

      <AboutSection id="report" heading="Report a problem">
        {contact.url === '' ? (
          <p>
            This copy of the site lists no contact. Write to the person who runs it or who sent you the link. Say which
            page you were on, what you were trying to do, and which browser or assistive technology you use.
          </p>
        ) : (
          <>
            <p>
              Write to the people who run this copy of the site. Say which page you were on, what you were trying to do,
              and which browser or assistive technology you use.
            </p>
            <ContactLink contact={contact} />
          </>
        )}
      </AboutSection>
    </div>
  )
}

interface Point {
  readonly what: string
  readonly how: string
}

function Points({ points }: { readonly points: readonly Point[] }) {
  return (
    <ul className={styles['points']}>
      {points.map(({ what, how }) => (
        <li key={what}>
          <strong>{what}</strong> {how}
        </li>
      ))}
    </ul>
  )
}

const tests: readonly Point[] = [
  {
    what: 'Every page',
    how: 'is checked with axe in the light and dark themes, at phone and desktop widths, including AAA contrast. Every type of page, and the states it can be in, such as errors and open dialogs, are also checked with IBM Equal Access, HTML_CodeSniffer, and html-validate. What a checker can’t decide is measured again, or was judged by us.',
  },
  {
    what: 'Screen reader output',
    how: 'is checked word for word with a virtual screen reader: what is read, in what order, and what is announced. That covers the comparison, the list of responsibilities, the quiz and its result, the team comparison, the role charter, and sharing.',
  },
  {
    what: 'Small windows and large text',
    how: 'are checked too: every page at 320 pixels wide, every type of page with WCAG text spacing, and every type and state at 200% text size. Nothing may be cut off, overlap, or require horizontal scrolling.',
  },
  {
    what: 'Keyboard access',
    how: 'is checked on every type of page, to its end and back. Focus is always visible and never covered. On a new page, it moves to the heading. When a control removes itself, it moves to what takes its place.',
  },
  {
    what: 'Controls',
    how: 'are measured on a phone: 44 pixels each way for the main ones and 24 for all others, except links within a sentence.',
  },
]

const shortfalls: readonly Point[] = [
  {
    what: 'Forced colors and reduced motion',
    how: 'are honored on every page, but checked only where they make a difference to what’s selected and to what moves.',
  },
  {
    what: 'No person with a disability has tested it yet,',
    how: 'nor has anyone with a screen reader on a real device. Automated tests catch only a minority of problems.',
  },
  {
    what: 'Only Chromium runs every test.',
    how: 'Firefox and WebKit (Safari’s engine) run the main tasks. Safari itself hasn’t been tested.',
  },
  {
    what: 'Some controls are small.',
    how: 'Source markers and the “Copy link” buttons of rows are 24 pixels high, to preserve line spacing. With a mouse, a few menus and filters are 24 to 36 pixels. On touch screens, they grow to 44.',
  },
  {
    what: 'Dragging in the role charter requires a pointer.',
    how: 'Every item can also be moved with the menu next to it, which announces the result.',
  },
  {
    what: 'A charter can become too long for its link.',
    how: 'The change that no longer fits is refused. The message is announced, but it appears at the top of the page, which can be far away.',
  },
]
