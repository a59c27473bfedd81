import { useEffect, useState } from 'react'
import type { EmbedOffer } from '#ui/embed/embed-options.tsx'
import { Dialog } from './dialog.tsx'
import { inTime } from './in-time.ts'
import { absoluteUrl } from './link.tsx'
import type { ShareOptions } from './share-options.tsx'
import styles from './share.module.css'

/** The exports offered besides the link, each generated on demand. */
export interface ExportFormats {
  /** Without an extension. */
  readonly fileName: string
  /** A Word file, whose library is loaded on demand, like that of a spreadsheet and of a calendar. */
  readonly word?: () => Promise<Blob>
  readonly spreadsheet?: () => Promise<Blob>
  readonly markdown: () => string
  /** May be loaded on demand. */
  readonly csv?: () => string | Promise<string>
  /** Complete, so that it can be imported again. */
  readonly json?: () => string
  /** The date that it has, for a calendar. */
  readonly calendar?: () => Promise<string>
}

/** A QR code: its dark squares as one SVG path, on a grid of `size`. */
export interface DrawnCode {
  readonly path: string
  readonly size: number
}

export interface ShareProps {
  /** An address of the site, from its root. */
  readonly to: string
  /** What the link leads to: "this view". */
  readonly name: string
  /** What people have entered that the link contains, such as "the answers"; undefined if it has none of that. */
  readonly contains?: string
  /** What the link doesn't do that its reader may expect, in a sentence; undefined if there's nothing to say. */
  readonly caution?: string | undefined
  /** Draws an address as a QR code if it's short enough. The library is loaded when the dialog opens. */
  readonly drawQr: (address: string) => Promise<DrawnCode | undefined>
  /** Loads the exports when the dialog opens. */
  readonly takeaway?: () => Promise<ExportFormats>
  /** Loads what other sites can show of it when the dialog opens; undefined if the host lets none. */
  readonly embed?: (() => Promise<EmbedOffer>) | undefined
}

type Options = typeof ShareOptions

let ready: Options | undefined

/** Loads what the dialog shows, once. A failed load may succeed on the next try. */
async function loadOptions(): Promise<Options> {
  ready ??= (await import('./share-options.tsx')).ShareOptions
  return ready
}

/** Every way to share a page: its link, a QR code for a phone nearby, and exports. */
export function Share(props: ShareProps) {
  const { name } = props
  return (
    <div className="needs-script no-print">
      <Dialog
        name={`Share ${name}`}
        opener={
          <>
            Share <span className="vh">{name}</span>
          </>
        }
        className={styles['dialog']}
        onIntent={() => void loadOptions().catch(() => undefined)}
      >
        <ShareBody {...props} />
      </Dialog>
    </div>
  )
}

function ShareBody(props: ShareProps) {
  return (
    <form method="dialog" className={styles['body']}>
      <div className={styles['head']}>
        <h2>Share {props.name}</h2>
        <button type="submit" className={styles['close']} aria-label="Close">
          ×
        </button>
      </div>
      <LoadedOptions {...props} />
    </form>
  )
}

function LoadedOptions(props: ShareProps) {
  const [Loaded, setLoaded] = useState(() => ready)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    inTime(loadOptions()).then(
      (loaded) => setLoaded(() => loaded),
      () => setLost(true),
    )
  }, [])
  if (Loaded !== undefined) return <Loaded {...props} />
  return (
    <>
      {/* As tall as what comes, nearly. */}
      {!isLost && <div className={styles['qr']} />}
      <p role="status" className={styles['status']}>
        {isLost &&
          `Couldn’t load the options. Reload the page to see them, or copy this link: ${absoluteUrl(props.to)}`}
      </p>
    </>
  )
}
