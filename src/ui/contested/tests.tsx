import { useRef } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { StaticPart } from '#ui/kit/static-part.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import styles from './tests.module.css'

interface TestsProps {
  /** The address of the topic, from the root of the site, to copy and print the questions; none if they're only read. */
  readonly address?: string
}

/** The questions that a chair can ask aloud, large enough to be read out. */
export function Tests({ address }: TestsProps) {
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} className={styles['tests']} aria-labelledby="tests">
      <div className={styles['head']}>
        <h2 id="tests">Ask aloud</h2>
        <p>A chair can put these to the meeting. The answers often narrow the choice.</p>
      </div>
      <StaticPart name="tests" as="ol" />
      {address !== undefined && (
        <TestTools agenda={() => (section.current === null ? '' : agendaIn(section.current, address))} />
      )}
    </section>
  )
}

/** To copy the questions into an agenda, or to print them. */
function TestTools({ agenda }: { readonly agenda: () => string }) {
  const { state, copy } = useCopy()
  return (
    <div className={`needs-script no-print ${styles['tools']}`}>
      <Button weight="tool" onClick={() => void copy(agenda())}>
        {state === 'copied' ? 'Copied' : 'Copy the questions'}
      </Button>
      <Button weight="tool" onClick={() => window.print()}>
        Print
      </Button>
      <p role="status">
        {state === 'refused' && 'Couldn’t copy. Select the questions and press Ctrl+C (⌘C).'}
        {state === 'copied' && <span className="vh">Questions copied</span>}
      </p>
    </div>
  )
}

/** The topic's question, and the tests, as they are on the page: its script doesn't have them. */
function agendaIn(section: HTMLElement, address: string): string {
  const question = section.closest('article')?.querySelector('h1')?.textContent ?? ''
  const tests = Array.from(section.querySelectorAll('li > p'), (test, index) => `${index + 1}. ${textOf(test)}`)
  return [question, '', ...tests, '', absoluteUrl(address)].join('\n')
}

/** The text of a statement without its source. */
function textOf(statement: Element): string {
  const copy = statement.cloneNode(true)
  if (copy instanceof Element) for (const source of copy.querySelectorAll('sup, button, [popover]')) source.remove()
  return copy.textContent ?? ''
}
