import { Notice } from '#ui/kit/notice.tsx'

const storageIssues = {
  blocked:
    'This browser keeps nothing for this site. Your answers last as long as this tab is open; the link of your result keeps them.',
  full: 'There is no room left on this device to keep your answers. They last as long as this tab is open; the link of your result keeps them.',
  newer:
    'A newer version of this site has stored answers here, which this one leaves alone. Yours last as long as this tab is open; the link of your result keeps them.',
  unread:
    'Answers that were stored here earlier could not be read. They were set aside, and nothing of them was deleted.',
} as const

/** Why answers may not outlast the page. */
export function QuizIssues({ issue }: { readonly issue: keyof typeof storageIssues | undefined }) {
  return <Notice text={issue === undefined ? '' : storageIssues[issue]} />
}
