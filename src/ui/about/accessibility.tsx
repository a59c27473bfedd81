import type { ReactNode } from 'react'
import { type Contact, ContactLink } from '#ui/kit/contact-link.tsx'
import { AboutSection } from './about-section.tsx'
import styles from './about.module.css'

interface AccessibilityProps {
  readonly title: ReactNode
  /** Whom to tell of what is in the way. */
  readonly contact: Contact
}

/** What is promised to those who read otherwise than by eye and mouse, how it was tested, and where it falls short. */
export function Accessibility({ title, contact }: AccessibilityProps) {
  return (
    <div className="page">
      {title}
      <AboutSection id="promise" heading="What is promised">
        <p>
          Every page and every state of it is to conform to the Web Content Accessibility Guidelines 2.2 at level AA.
          Two things go to level AAA: the contrast of text, at least 7 to 1, or 4.5 to 1 where it is large; and the size
          of the main controls, at least 44 by 44 pixels.
        </p>
        <p>
          No role is told by color alone: it has a mark, a place and a word too. Nothing moves where your device asks
          for less motion, every page can be read without JavaScript, and no answer is timed.
        </p>
      </AboutSection>

      <AboutSection id="tests" heading="How it is tested">
        <p>By program, in Chromium, with every change of the site:</p>
        <Points points={tests} />
      </AboutSection>

      <AboutSection id="shortfalls" heading="What falls short">
        <Points points={shortfalls} />
      </AboutSection>

      <AboutSection id="report" heading="What to do when something is in your way">
        {contact.url === '' ? (
          <p>
            This copy of the site names no contact of its own. Tell whoever runs it, or whoever sent you its link, which
            page it was, what you wanted to do, and what you read or operate it with.
          </p>
        ) : (
          <>
            <p>
              Tell whoever runs this copy of the site which page it was, what you wanted to do, and what you read or
              operate it with.
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
    what: 'Every page, and the states it can be in,',
    how: 'are examined with axe in light and in dark, on a phone and on a desk, for contrast at level AAA too; every page once more in forced colors and without motion.',
  },
  {
    what: 'What a screen reader says',
    how: 'is held word for word by a virtual one, through the comparison, the explorer, the quiz and its result, the team comparison, the charter, and sharing: what is read in which order, and what is announced.',
  },
  {
    what: 'Small windows and large type:',
    how: 'every page at a width of 320 pixels; every kind of page with text at twice its size, and with the room between lines, words and letters that the guidelines name. Nothing may be cut off, lie over something else, or need scrolling to the side.',
  },
  {
    what: 'The keyboard alone',
    how: 'goes through every kind of page to its end and back. Whatever has the focus can be seen, and nothing covers it; after a change of page it is on the new heading.',
  },
  {
    what: 'Controls',
    how: 'are measured on a phone: the main ones have 44 pixels each way, all others 24, but for links within a sentence.',
  },
]

const shortfalls: readonly Point[] = [
  {
    what: 'No person who lives with a disability has tested it yet,',
    how: 'and no screen reader on a real device. What a program finds is the smaller part of what can be wrong.',
  },
  {
    what: 'Only Chromium has been through all of it.',
    how: 'Firefox and WebKit, the engine of Safari, run the main journeys; Safari itself has not been tried.',
  },
  {
    what: 'Some controls are small.',
    how: 'The marks of sources and the “Copy link” of a row are 24 pixels high, so that a line stays a line. For a mouse, a few menus and filters are 24 to 36; where a finger points, they grow to 44.',
  },
  {
    what: 'Dragging in the charter is for pointers only.',
    how: 'Whatever can be dragged can be moved by the menu beside it as well, which says where it went.',
  },
]
