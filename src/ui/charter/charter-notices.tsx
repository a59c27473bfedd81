import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import styles from './charter-notices.module.css'

interface OthersCharterProps {
  readonly hasOwn: boolean
  readonly ownAddress: string
  /** Compares it with one's own; undefined if there is none. */
  readonly compareAddress: string | undefined
  readonly canCopy: boolean
  readonly onCopy: () => void
}

/** Shown when a link has someone else's charter. */
export function OthersCharter({ hasOwn, ownAddress, compareAddress, canCopy, onCopy }: OthersCharterProps) {
  return (
    <p className={`no-print ${styles['notice']}`}>
      <span>
        You’re viewing a shared charter.
        {hasOwn ? ' Your own charters haven’t changed.' : ' Nothing was stored on this device.'}
      </span>
      <Button disabled={!canCopy} onClick={onCopy}>
        Edit a copy
      </Button>
      {compareAddress !== undefined && <Link to={compareAddress}>Compare with mine</Link>}
      <Link to={ownAddress}>{hasOwn ? 'Go to my charter' : 'Create my own'}</Link>
    </p>
  )
}

interface EarlierQuizNoticeProps {
  /** Whether any of the link's answers still mean the same. */
  readonly hasAnswers: boolean
  readonly quizAddress: string
}

/** Shown when a charter was to start from answers to the quiz's first version. */
export function EarlierQuizNotice({ hasAnswers, quizAddress }: EarlierQuizNoticeProps) {
  return (
    <p className={`no-print ${styles['notice']}`}>
      <span>
        The quiz has changed since this link was created.
        {hasAnswers
          ? ' The charter starts from the answers that still mean the same.'
          : ' None of its answers still mean the same, so the charter doesn’t start from them.'}
      </span>
      <Link to={quizAddress}>Take the new quiz</Link>
    </p>
  )
}

const storageIssues = {
  blocked:
    'This browser doesn’t let this site store anything. Share the charter as a link or download it before you close the page.',
  full: 'There’s no room left to store your charters on this device. Share this one as a link or download it before you close the page.',
  newer:
    'A newer version of this site stored charters here, so this version doesn’t change them. Your changes will be lost when you close the page. Share the charter as a link or download it first.',
  unread: 'Some of the charters stored here couldn’t be read. They were set aside, and nothing was deleted.',
  'not-set-aside':
    'Some of the charters stored here couldn’t be read, and there was no room to set them aside. They were left as they are, so your changes aren’t being saved. Share the charter as a link or download it before you close the page.',
} as const

/** Why a charter may be lost when the page closes. */
export function StorageIssueNotice({ issue }: { readonly issue: keyof typeof storageIssues | undefined }) {
  return <Notice text={issue === undefined ? '' : storageIssues[issue]} />
}
