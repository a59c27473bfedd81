import type { QuizValidation } from '#model/quiz-validation.ts'

/**
 * The figures as `npm run calibrate` prints them; `tests/cases/published.test.ts` computes each of them again. Only the
 * methodology page loads this module.
 */
export const validation: QuizValidation = {
  expected: {
    forty: { cases: 40, newRoles: 17, noNewRole: 22, otherRoles: 19 },
    anotherWriter: { cases: 20, newRoles: 12, noNewRole: 8, otherRoles: 13 },
    real: { cases: 18, newRoles: 13, noNewRole: 5, otherRoles: 11 },
  },
  readings: [
    {
      name: 'A',
      sets: {
        forty: { agree: 37, newRolesFound: 15, falseRoles: 0, otherRolesFound: 15 },
        anotherWriter: { agree: 18, newRolesFound: 11, falseRoles: 1, otherRolesFound: 9 },
        real: { agree: 13, newRolesFound: 9, falseRoles: 1, otherRolesFound: 7 },
      },
      guesses: 263,
      answers: 786,
      otherRolesNamed: 115,
      otherRolesUnexpected: 84,
    },
    {
      name: 'B',
      sets: {
        forty: { agree: 37, newRolesFound: 15, falseRoles: 0, otherRolesFound: 14 },
        anotherWriter: { agree: 18, newRolesFound: 11, falseRoles: 1, otherRolesFound: 10 },
        real: { agree: 13, newRolesFound: 9, falseRoles: 1, otherRolesFound: 8 },
      },
      guesses: 256,
      answers: 791,
      otherRolesNamed: 122,
      otherRolesUnexpected: 90,
    },
  ],
  expectedResults: { inward: 15, outward: 12, both: 4, combined: 11, neither: 35, unclear: 1 },
  misses: [
    { expected: 'inward', result: 'both', counts: [0, 1] },
    { expected: 'inward', result: 'neither', counts: [1, 1] },
    { expected: 'outward', result: 'neither', counts: [2, 1] },
    { expected: 'both', result: 'outward', counts: [0, 1] },
    { expected: 'both', result: 'neither', counts: [1, 0] },
    { expected: 'combined', result: 'outward', counts: [2, 1] },
    { expected: 'combined', result: 'neither', counts: [1, 2] },
    { expected: 'neither', result: 'inward', counts: [2, 2] },
    { expected: 'unclear', result: 'inward', counts: [1, 1] },
  ],
  sameResults: 74,
  sameTwoOtherRoles: 15,
  constants: 5,
}
