import type { WorkedExampleAnswers } from '#model/quiz-validation.ts'

/** A restaurant with much to run in the kitchen. */
export const workedExample: WorkedExampleAnswers = {
  story: 'A house of eight. The soup is late.',
  axis: 'inward',
  base: 'many',
  stakes: ['late'],
  cover: 'lead',
  obstacles: ['craft'],
  pay: 'yes',
  finding: 'open',
  otherFinding: 'held',
  rule: 'one',
  result: 'chef',
  answers: 'v2.crew-many.tables-some.stove-lead.smoke-craft.waste-late.door-partner.pay-yes.loose-nothing',
}
