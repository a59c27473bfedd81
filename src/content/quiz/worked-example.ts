import type { WorkedExampleAnswers } from '#model/quiz-validation.ts'

/** A hospital group; only the methodology page loads this module, and a test compares what it says with the quiz. */
export const workedExample: WorkedExampleAnswers = {
  story:
    'A hospital group has 7,300 people. Each hospital has its own IT manager, with too little money, and no one decides between them or sees all spending. A main system is to be replaced, and outages have cost money. Patients book by phone. There’s money for one more person.',
  axis: 'inward',
  base: 'from2000',
  stakes: ['replace', 'loss', 'spend'],
  cover: 'several',
  obstacles: ['mandate', 'divided'],
  pay: 'one',
  finding: 'vacancy',
  otherFinding: 'absent',
  rule: 'role',
  result: 'cio',
  answers:
    'v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program',
}
