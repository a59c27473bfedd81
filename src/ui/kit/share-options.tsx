import { type ReactNode, useEffect, useId, useState } from 'react'
import { describeLinkLength } from '#domain/links/link-length.ts'
import { Button } from './button.tsx'
import { inTime } from './in-time.ts'
import { absoluteUrl } from './link.tsx'
import styles from './share.module.css'
import type { DrawnCode, ExportFormats, ShareProps } from './share.tsx'
import { useCopyLink } from './use-copy-link.ts'
import { useCopy } from './use-copy.ts'

/** What the dialog offers: the link, a QR code, and exports. Loaded when someone is about to open it. */
export function ShareOptions({ to, contains, caution, drawQr, takeaway, embed }: ShareProps) {
  return (
    <>
      {caution !== undefined && <p>{caution}</p>}
      <LinkField to={to} hasFile={takeaway !== undefined} />
      {contains !== undefined && (
        <p className={styles['status']}>
          The link contains {contains}.{' '}
          {to.includes('#')
            ? 'Anyone who has it can read that. Browsers don’t send that part of the link to this site’s host.'
            : 'Anyone who has it can read that, and so can this site’s host and services that show link previews.'}
        </p>
      )}
      <QrCode address={absoluteUrl(to)} drawQr={drawQr} />
      {takeaway && <LoadedTakeaways load={takeaway} />}
      {embed && <LoadedEmbed load={embed} />}
    </>
  )
}

function LinkField({ to, hasFile }: { readonly to: string; readonly hasFile: boolean }) {
  const id = useId()
  const { state, field, address, copy } = useCopyLink(to)
  const canSend = typeof navigator.share === 'function'
  const tooLong = describeLinkLength(address())
  return (
    <div className={styles['link']}>
      <input
        ref={field}
        readOnly
        value={address()}
        aria-label="Link"
        aria-describedby={id}
        onFocus={(event) => event.target.select()}
      />
      <p id={id} className={styles['status']}>
        {tooLong}
        {tooLong !== '' && hasFile && ' To be safe, send a file from below instead.'}
      </p>
      <Button weight="tool" onClick={copy}>
        {state === 'copied' ? 'Copied' : 'Copy link'}
      </Button>
      {canSend && (
        <Button
          weight="tool"
          // Dismissing the device's share sheet isn't an error.
          onClick={() => void navigator.share({ url: address() }).catch(() => undefined)}
        >
          Share via…
        </Button>
      )}
      <p role="status" className={styles['status']}>
        {state === 'refused' && 'Couldn’t copy. Press Ctrl+C (⌘C) to copy the selected link.'}
        {state === 'copied' && <span className="vh">Link copied</span>}
      </p>
    </div>
  )
}

function QrCode({ address, drawQr }: Pick<ShareProps, 'drawQr'> & { readonly address: string }) {
  // The code, or the reason there isn't one.
  const [code, setCode] = useState<DrawnCode | string>()
  useEffect(() => {
    let isWanted = true
    inTime(drawQr(address)).then(
      (drawn) => isWanted && setCode(drawn ?? 'This link is too long for a QR code.'),
      () => isWanted && setCode('Couldn’t load the QR code. Reload the page to see it.'),
    )
    return () => {
      isWanted = false
    }
  }, [address, drawQr])
  const isDrawn = typeof code === 'object'
  return (
    <>
      {code === undefined && <div className={styles['qr']} />}
      {isDrawn && (
        <svg
          className={styles['qr']}
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="QR code for this link"
        >
          <path d={code.path} />
        </svg>
      )}
      <p role="status" className={styles['status']}>
        {isDrawn ? '' : code}
      </p>
    </>
  )
}

function LoadedTakeaways({ load }: { readonly load: () => Promise<ExportFormats> }) {
  const [formats, setFormats] = useState<ExportFormats | 'failed'>()
  useEffect(() => {
    inTime(load()).then(setFormats, () => setFormats('failed'))
  }, [load])
  if (formats === 'failed') {
    return <p className={styles['status']}>Couldn’t load the downloads. Reload the page to see them.</p>
  }
  return formats && <Takeaways {...formats} />
}

function LoadedEmbed({ load }: { readonly load: NonNullable<ShareProps['embed']> }) {
  const [options, setOptions] = useState<ReactNode>()
  useEffect(() => {
    inTime(Promise.all([import('#ui/embed/embed-options.tsx'), load()])).then(
      ([{ EmbedOptions }, offer]) => setOptions(<EmbedOptions {...offer} />),
      () => setOptions(<p className={styles['status']}>Couldn’t load the HTML to embed. Reload the page to see it.</p>),
    )
  }, [load])
  return options
}

/** The files on offer, in the order in which they're listed: to edit, to read, to import, to remember. */
function filesOf({ word, spreadsheet, markdown, csv, json, calendar }: ExportFormats): readonly OfferedFile[] {
  return [
    { label: 'Download Word (.docx)', extension: 'docx', make: word, type: wordType },
    { label: 'Download spreadsheet (.xlsx)', extension: 'xlsx', make: spreadsheet, type: spreadsheetType },
    { label: 'Download spreadsheet (.csv)', extension: 'csv', make: csv, type: 'text/csv;charset=utf-8' },
    { label: 'Download text (.md)', extension: 'md', make: markdown, type: 'text/markdown;charset=utf-8' },
    { label: 'Download data (.json)', extension: 'json', make: json, type: 'application/json;charset=utf-8' },
    {
      label: 'Add the review to a calendar (.ics)',
      extension: 'ics',
      make: calendar,
      type: 'text/calendar;charset=utf-8',
    },
  ].flatMap(({ make, ...file }) => (make === undefined ? [] : { make, ...file }))
}

interface OfferedFile {
  readonly label: string
  readonly extension: string
  readonly make: () => string | Blob | Promise<string | Blob>
  /** Its media type. */
  readonly type: string
}

const officeType = 'application/vnd.openxmlformats-officedocument'
const wordType = `${officeType}.wordprocessingml.document`
const spreadsheetType = `${officeType}.spreadsheetml.sheet`

function Takeaways(formats: ExportFormats) {
  const { fileName, markdown } = formats
  const { state, copy } = useCopy()
  const [text, setText] = useState('')
  const [isLost, setLost] = useState(false)
  const save = async ({ make, extension, type }: OfferedFile) => {
    setLost(false)
    try {
      download(`${fileName}.${extension}`, await inTime(Promise.resolve(make())), type)
    } catch {
      setLost(true)
    }
  }
  return (
    <div className={styles['takeaways']}>
      {filesOf(formats).map((file) => (
        <Button key={file.extension} weight="tool" onClick={() => void save(file)}>
          {file.label}
        </Button>
      ))}
      <Button
        weight="tool"
        onClick={() => {
          setText(markdown())
          void copy(markdown())
        }}
      >
        {state === 'copied' ? 'Copied' : 'Copy as text (Markdown)'}
      </Button>
      <p role="status" className={styles['status']}>
        {isLost && 'Couldn’t create the file. Check your connection and try again.'}
        {state === 'refused' && 'Couldn’t copy. Select the text below and press Ctrl+C (⌘C).'}
        {state === 'copied' && <span className="vh">Copied as text</span>}
      </p>
      {state === 'refused' && <textarea readOnly rows={6} value={text} aria-label="Text (Markdown)" />}
    </div>
  )
}

/** Saves a file. */
function download(name: string, contents: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser still needs the URL for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
