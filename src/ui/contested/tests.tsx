import type { ReactNode } from 'react'
import type { Statement } from '#model/source.ts'
import { Button } from '#ui/kit/button.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import { MarkedStatement } from './marked-statement.tsx'
import styles from './tests.module.css'

interface TestsProps {
  readonly tests: readonly Statement[]
  readonly tools?: ReactNode
}

/** The questions that a chair can ask aloud, large enough to be read out. */
export function Tests({ tests, tools }: TestsProps) {
  return (
    <section className={styles['tests']} aria-labelledby="tests">
      <div className={styles['head']}>
        <h2 id="tests">Ask aloud</h2>
        <p>A chair can put these to the meeting. The answers often narrow the choice.</p>
      </div>
      <ol>
        {tests.map((statement) => (
          <li key={statement.text}>
            <p>
              <MarkedStatement statement={statement} />
            </p>
          </li>
        ))}
      </ol>
      {tools}
    </section>
  )
}

interface TestToolsProps extends Pick<TestsProps, 'tests'> {
  /** The topic's question, which heads the copied list. */
  readonly question: string
  /** The address of the topic, from the root of the site. */
  readonly address: string
}

/** To copy the questions into an agenda, or to print them. */
export function TestTools({ question, tests, address }: TestToolsProps) {
  const { state, copy } = useCopy()
  const agenda = () =>
    [question, '', ...tests.map(({ text }, index) => `${index + 1}. ${text}`), '', absoluteUrl(address)].join('\n')
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
