import { Notice } from '#ui/kit/notice.tsx'

const storageIssues = {
  blocked:
    'This browser isn’t saving data for this site. Your answers will be lost when you close this tab. To keep them, save the link to your result.',
  full: 'This device is out of storage space. Your answers will be lost when you close this tab. To keep them, save the link to your result.',
  newer:
    'A newer version of this site has saved answers here, and this version won’t overwrite them. Your answers will be lost when you close this tab. To keep them, save the link to your result.',
  unread: 'We couldn’t read answers saved earlier on this device. They’ve been set aside, not deleted.',
  'not-set-aside':
    'We couldn’t read answers saved earlier on this device, and there was no room to set them aside. They’ve been left as they are, so your changes aren’t being saved. To keep your answers, save the link to your result.',
} as const

/** Warns that answers may not outlast the page. */
export function QuizIssues({ issue }: { readonly issue: keyof typeof storageIssues | undefined }) {
  return <Notice text={issue === undefined ? '' : storageIssues[issue]} />
}
