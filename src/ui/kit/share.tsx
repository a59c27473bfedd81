import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { absoluteUrl } from './link.tsx'
import styles from './share.module.css'
import { useCopyLink } from './use-copy-link.ts'
import { useCopy } from './use-copy.ts'

/** What can be taken away besides the link; made only when it is asked for. */
export interface ExportFormats {
  /** Without an ending. */
  readonly fileName: string
  readonly markdown: () => string
  readonly csv: () => string
  /** The whole of it, to be read back. */
  readonly json?: () => string
}

/** A QR code: its dark squares as one SVG path, on a grid of `size`. */
export interface DrawnCode {
  readonly path: string
  readonly size: number
}

interface ShareProps {
  /** An address of the site, from its root. */
  readonly to: string
  /** What the link leads to: "this view". */
  readonly name: string
  /** Draws an address as a QR code, if it is short enough. What draws it is loaded when the control is opened. */
  readonly drawQr: (address: string) => Promise<DrawnCode | undefined>
  readonly takeaway?: ExportFormats
}

/** Everything that can be done to show a page to someone else: its link, a code for the phone in the room, a table. */
export function Share({ to, name, drawQr, takeaway }: ShareProps) {
  return (
    <span className="needs-script no-print">
      <Dialog
        name={`Share ${name}`}
        opener={
          <>
            Share <span className="vh">{name}</span>
          </>
        }
        className={styles['dialog']}
      >
        <ShareBody to={to} name={name} drawQr={drawQr} {...(takeaway && { takeaway })} />
      </Dialog>
    </span>
  )
}

function ShareBody({ to, name, drawQr, takeaway }: ShareProps) {
  return (
    <form method="dialog" className={styles['body']}>
      <div className={styles['head']}>
        <h2>Share {name}</h2>
        <button type="submit" className={styles['close']} aria-label="Close">
          ×
        </button>
      </div>
      <LinkField to={to} />
      <QrCode address={absoluteUrl(to)} drawQr={drawQr} />
      {takeaway && <Takeaways {...takeaway} />}
    </form>
  )
}

function LinkField({ to }: { readonly to: string }) {
  const { state, field, address, copy } = useCopyLink(to)
  const canSend = typeof navigator.share === 'function'
  return (
    <div className={styles['link']}>
      <input ref={field} readOnly value={address()} aria-label="Link" onFocus={(event) => event.target.select()} />
      <Button weight="tool" onClick={copy}>
        {state === 'copied' ? 'Copied' : 'Copy link'}
      </Button>
      {canSend && (
        <Button
          weight="tool"
          // Turning the device's sheet away again is no error.
          onClick={() => void navigator.share({ url: address() }).catch(() => undefined)}
        >
          Send with this device
        </Button>
      )}
      <p role="status" className={styles['status']}>
        {state === 'refused' && 'The browser would not copy. The link is selected: copy it by hand.'}
        {state === 'copied' && <span className="vh">Link copied</span>}
      </p>
    </div>
  )
}

function QrCode({ address, drawQr }: Pick<ShareProps, 'drawQr'> & { readonly address: string }) {
  // Or why there is none.
  const [code, setCode] = useState<DrawnCode | string>()
  useEffect(() => {
    let isWanted = true
    drawQr(address).then(
      (drawn) => isWanted && setCode(drawn ?? 'This link is too long for a QR code.'),
      () => isWanted && setCode('The QR code could not be loaded. Reload the page to see it.'),
    )
    return () => {
      isWanted = false
    }
  }, [address, drawQr])
  if (code === undefined) return <div className={styles['qr']} />
  if (typeof code === 'string') return <p className={styles['status']}>{code}</p>
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label="QR code of the link">
      <path d={code.path} />
    </svg>
  )
}

function Takeaways({ fileName, markdown, csv, json }: ExportFormats) {
  const { state, copy } = useCopy()
  const [text, setText] = useState('')
  return (
    <div className={styles['takeaways']}>
      <Button
        weight="tool"
        onClick={() => {
          setText(markdown())
          void copy(markdown())
        }}
      >
        {state === 'copied' ? 'Copied' : 'Copy as Markdown'}
      </Button>
      <Button weight="tool" onClick={() => download(`${fileName}.md`, markdown(), 'text/markdown')}>
        Download Markdown
      </Button>
      <Button weight="tool" onClick={() => download(`${fileName}.csv`, csv(), 'text/csv')}>
        Download CSV
      </Button>
      {json && (
        <Button weight="tool" onClick={() => download(`${fileName}.json`, json(), 'application/json')}>
          Download JSON
        </Button>
      )}
      <p role="status" className={styles['status']}>
        {state === 'refused' && 'The browser would not copy. Here it is, to copy by hand:'}
        {state === 'copied' && <span className="vh">Copied as Markdown</span>}
      </p>
      {state === 'refused' && <textarea readOnly rows={6} value={text} aria-label="Markdown" />}
    </div>
  )
}

/** Hands text over as a file. */
function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser needs the address for a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
