/** Light, dark, or the setting of the reader's device. */
export const embedThemes = ['system', 'light', 'dark'] as const
export type EmbedTheme = (typeof embedThemes)[number]

/** The `type` of the message in which a page tells the site around it how tall it is. */
export const heightMessage = 'embed-height'

/** What someone pastes into a page of another site. */
export interface Snippet {
  /** The absolute address of the page in the frame. */
  readonly address: string
  /** The absolute address that all such pages of this site start with. */
  readonly folder: string
  /** Names the frame for screen readers. */
  readonly title: string
  readonly theme: EmbedTheme
  /** In pixels: until the page has told its own, and where the script is left out. */
  readonly height: number
}

/**
 * What the frame may do: run its one script, load its fonts as the site that it's from, and open links in a tab that isn't
 * restricted any more.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/**
 * A frame with a title, and a script that makes it as tall as its page. The script is in the snippet rather than a file of
 * this site: who pastes it sees all that it does, and no site gets to run code in another. It minds messages only from this
 * site, and only from the frame that it resizes. Pasted twice, it does the same twice. Left out, the frame scrolls.
 */
export function snippet({ address, folder, title, theme, height }: Snippet): string {
  const source = new URL(address)
  if (theme !== 'system') source.searchParams.set('theme', theme)
  // Commas are part of a comparison's link, and look the same as on the site.
  const src = source.href.replaceAll('%2C', ',')
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" height="${height}" style="width: 100%; border: 0" loading="lazy" referrerpolicy="strict-origin" sandbox="${sandbox}"></iframe>
<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${source.origin}' || data?.type !== '${heightMessage}') return
    for (const frame of document.querySelectorAll('iframe[src^="${folder}"]'))
      if (frame.contentWindow === source) frame.height = data.height
  })
</script>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
