import { useId, useState } from 'react'
import { embedFolder } from '#domain/embed/embed-addresses.ts'
import { type EmbedTheme, embedThemes, snippet } from '#domain/embed/snippet.ts'
import { Button } from '#ui/kit/button.tsx'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { foldLine } from '#ui/kit/fold.tsx'
import { absoluteUrl } from '#ui/kit/link.tsx'
import shared from '#ui/kit/share.module.css'
import { useCopy } from '#ui/kit/use-copy.ts'
import styles from './embed-options.module.css'

/** What can be shown in another site's frame. */
export interface EmbedChoice {
  /** Its address for frames, from the root of the site. */
  readonly address: string
  readonly name: string
  /** Names the frame for screen readers. */
  readonly title: string
  /** In pixels: until it has told its own, and where the script is left out. */
  readonly height: number
}

export interface EmbedOffer {
  /** The first is the page that's shared; the others are parts of it. */
  readonly choices: readonly EmbedChoice[]
  /** The origins of the sites that may show it. */
  readonly sites: readonly string[]
}

const themeLabels = { system: 'System', light: 'Light', dark: 'Dark' } as const

const list = new Intl.ListFormat(undefined, { type: 'conjunction' })

/** The HTML that shows the page in another site, for those that the host has chosen. */
export function EmbedOptions({ choices, sites }: EmbedOffer) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const [theme, setTheme] = useState<EmbedTheme>('system')
  const { state, copy } = useCopy()
  const choice = choices[chosen]
  if (choice === undefined) return null
  const html = snippet({ ...choice, theme, address: absoluteUrl(choice.address), folder: absoluteUrl(embedFolder) })
  return (
    <details className={`${foldLine} ${styles['embed']}`}>
      <summary>
        <span>Embed in another site</span>
      </summary>
      <div className={styles['body']}>
        {choices.length > 1 && (
          <p className={styles['part']}>
            <label htmlFor={id}>Show</label>
            <select id={id} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {choices.map(({ address, name }, index) => (
                <option key={address} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
        <ChoiceGroup
          legend="Appearance"
          name="embed-theme"
          value={theme}
          choices={embedThemes.map((value) => ({ value, label: themeLabels[value] }))}
          onChange={setTheme}
        />
        <textarea
          readOnly
          rows={6}
          value={html}
          aria-label="HTML to embed"
          onFocus={(event) => event.target.select()}
          spellCheck={false}
        />
        <Button weight="tool" onClick={() => void copy(html)}>
          {state === 'copied' ? 'Copied' : 'Copy HTML'}
        </Button>
        <p role="status" className={shared['status']}>
          {state === 'refused' && 'Couldn’t copy. Select the HTML and press Ctrl+C (⌘C).'}
          {state === 'copied' && <span className="vh">HTML copied</span>}
        </p>
        <p className={shared['status']}>
          This works on pages of {list.format(sites)} only. If a page doesn’t allow the script, leave it out: the frame
          then keeps its height and scrolls.
        </p>
      </div>
    </details>
  )
}
