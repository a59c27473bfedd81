import type { WorkedExampleAnswers } from '#model/quiz-validation.ts'

/** A hospital group; only the methodology page loads this module, and a test compares what it says with the quiz. */
export const workedExample: WorkedExampleAnswers = {
  story:
    'A hospital group has 7,300 people. Each hospital has its own IT manager, and one large change is coming. Patients book by phone.',
  axis: 'inward',
  base: 'from2000',
  stakes: ['replace', 'loss', 'spend'],
  cover: 'several',
  obstacles: ['mandate', 'divided'],
  finding: 'vacancy',
  otherFinding: 'absent',
  rule: 'role',
  result: 'cio',
  answers:
    'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program',
}
