import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import styles from './charter-notices.module.css'

interface OthersCharterProps {
  readonly hasOwn: boolean
  readonly ownAddress: string
  /** The address that lays it beside one's own; undefined where there is none. */
  readonly compareAddress: string | undefined
  readonly canCopy: boolean
  readonly onCopy: () => void
}

/** Said where a link holds the charter of someone else. */
export function OthersCharter({ hasOwn, ownAddress, compareAddress, canCopy, onCopy }: OthersCharterProps) {
  return (
    <p className={`no-print ${styles['notice']}`}>
      <span>
        This charter came with the link.
        {hasOwn ? ' Your own are kept as they were.' : ' Nothing was stored on this device.'}
      </span>
      <Button disabled={!canCopy} onClick={onCopy}>
        Change a copy
      </Button>
      {compareAddress !== undefined && <Link to={compareAddress}>Compare it with yours</Link>}
      <Link to={ownAddress}>{hasOwn ? 'Go to your own' : 'Begin one yourself'}</Link>
    </p>
  )
}

interface EarlierQuizNoticeProps {
  /** Whether any of the link's answers still mean the same. */
  readonly hasAnswers: boolean
  readonly quizAddress: string
}

/** Said where a charter was to start from answers to the quiz's first version. */
export function EarlierQuizNotice({ hasAnswers, quizAddress }: EarlierQuizNoticeProps) {
  return (
    <p className={`no-print ${styles['notice']}`}>
      <span>
        The quiz has changed since this link was made.
        {hasAnswers
          ? ' The charter starts from the answers that still mean the same.'
          : ' None of its answers still mean the same, so no charter starts from it.'}
      </span>
      <Link to={quizAddress}>Take the new quiz</Link>
    </p>
  )
}

const storageIssues = {
  blocked:
    'This browser keeps nothing for this site. Share the charter as a link or download it before you close the page.',
  full: 'There is no room left to keep your charters on this device. Share this one as a link or download it before you close the page.',
  newer:
    'A newer version of this site has stored charters here, which this one leaves alone. What you change now is gone when you close the page: share it as a link or download it.',
  unread: 'Some of what was stored here earlier couldn’t be read. It was set aside, and nothing was deleted.',
} as const

/** Why a charter may not outlast the page. */
export function StorageIssueNotice({ issue }: { readonly issue: keyof typeof storageIssues | undefined }) {
  return <Notice text={issue === undefined ? '' : storageIssues[issue]} />
}
