import type { Quiz } from '#model/quiz.ts'
import type { Draft } from './draft.ts'

/**
 * A small, valid quiz: a question of every kind, a rule of both kinds, and every result. Every call returns a new one.
 */
export function draftQuiz(): Draft<Quiz> {
  const leaders = () => [{ id: 'steward', label: 'The steward', cover: 'head' as const, party: 'manager' }]
  return {
    questions: [
      {
        id: 'size',
        kind: 'scale',
        text: 'How many live here?',
        hint: 'Guests too.',
        options: [{ id: 'few', label: 'Few' }],
      },
      { id: 'roads', kind: 'scale', text: 'How many roads?', options: [{ id: 'none', label: 'None' }] },
      { id: 'gate', kind: 'cover', axis: 'inward', text: 'Who has the keys?', options: leaders() },
      {
        id: 'rust',
        kind: 'obstacles',
        axis: 'inward',
        text: 'What sticks?',
        options: [{ id: 'lock', label: 'The lock', obstacle: 'support', role: 'mandate' }],
      },
      {
        id: 'thieves',
        kind: 'stakes',
        axis: 'inward',
        text: 'Who came by?',
        options: [{ id: 'one', label: 'A thief', counts: true }],
      },
      { id: 'horse', kind: 'cover', axis: 'outward', text: 'Who rides out?', options: leaders() },
      {
        id: 'loose',
        kind: 'gaps',
        text: 'What does nobody do?',
        options: [{ id: 'watch', label: 'Keep watch', role: 'security', axis: 'inward' }],
      },
      { id: 'pay', kind: 'scale', text: 'Is there gold?', options: [{ id: 'no', label: 'No gold' }] },
    ],
    unknown: { id: 'dk', label: 'Cannot say' },
    people: 'size',
    tooSmall: ['few'],
    reach: { question: 'roads', none: 'none' },
    sides: {
      inward: { base: 'size', points: { few: 0 }, headFrom: 1, executiveFrom: 2 },
      outward: { base: 'roads', points: { none: 0 }, headFrom: 1, executiveFrom: 2 },
    },
    mostStakes: 1,
    otherRoleOrder: ['security'],
    mostOtherRoles: 1,
    findingRules: [
      { id: 'small', when: { cover: ['head'], people: ['few'] }, finding: 'light', because: 'Few live here.' },
      { id: 'vacant', when: {}, finding: 'new', because: 'Many live here.' },
    ],
    resultRules: [
      { id: 'poor', when: { pay: ['no'], people: ['few'] }, result: 'neither', because: 'There is no gold.' },
      { id: 'rest', when: {}, result: 'neither', because: 'Nobody is called for.' },
    ],
    results: [
      { id: 'keeper', kind: 'role', axis: 'inward', name: 'Keeper', headline: 'A keeper is called for.' },
      { id: 'seeker', kind: 'role', axis: 'outward', name: 'Seeker', headline: 'A seeker is called for.' },
      { id: 'both', kind: 'both', name: 'Both', headline: 'Both are called for.' },
      { id: 'combined', kind: 'combined', name: 'One', headline: 'One will do for both.' },
      { id: 'neither', kind: 'neither', name: 'None', headline: 'Neither is called for.' },
      { id: 'unclear', kind: 'unclear', name: 'Unclear', headline: 'Ask around.' },
    ],
    neitherTexts: [{ id: 'little', text: 'There is little to guard.' }],
    levelTexts: { nobody: 'no one', named: 'someone', head: 'a steward', executive: 'a chief' },
    titles: { inward: { few: 'A doorman' }, outward: { few: 'A rider' }, combined: { few: 'A squire' } },
    otherRoleTexts: {
      'head-of-it': { name: 'A clerk', because: 'There is no clerk.' },
      security: { name: 'A guard', because: 'There is no guard.' },
      privacy: { name: 'A curtain', because: 'There is no curtain.' },
      data: { name: 'A counter', because: 'There is no counter.' },
      engineering: { name: 'A smith', because: 'There is no smith.' },
      product: { name: 'A cook', because: 'There is no cook.' },
      operations: { name: 'A miller', because: 'There is no miller.' },
      program: { name: 'A mason', because: 'There is no mason.' },
      provider: { name: 'A peddler', because: 'There is no peddler.' },
      mandate: { name: 'A seal', because: 'There is no seal.' },
      person: { name: 'A stranger', because: 'There is no stranger.' },
    },
    otherRoleOwners: { security: { party: 'provider', responsibilities: ['guard-gate'] } },
  }
}
