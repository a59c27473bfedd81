import type { ResultAdvice } from '#model/result-advice.ts'

/** Advice for the restaurant: fewer words than for the first pair, but every part. */
export const advice: ResultAdvice = {
  otherRoles: {
    security: {
      signs: { lock: 'Nobody locks the cellar.' },
      does: 'Keeps the key, and counts the bottles.',
      takes: 'A ring on the wall.',
      firstStep: { text: 'Buy a lock.', who: 'The owner' },
      askAgain: 'When a bottle is missing.',
    },
  },
  steps: {
    decide: [{ id: 'menu', when: {}, text: 'Write tonight’s menu.', who: 'The owner' }],
    urgent: [],
    bridge: [{ id: 'shift', when: {}, text: 'Ask the shift lead to stay.', who: 'The owner' }],
    follow: [{ id: 'sign', when: {}, text: 'Hang a sign in the window.', who: 'The owner', by: 'Friday' }],
    deadlines: { first: 'Tonight', second: 'Tomorrow' },
  },
  tasks: [{ answer: { question: 'waste', option: 'spoiled' }, responsibility: 'stores', term: 'Stock keeping' }],
  cautions: [{ id: 'cat', when: { results: ['role'], otherSideLedBy: ['executive'] }, text: 'Ask the cat first.' }],
}
