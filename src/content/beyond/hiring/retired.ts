/**
 * Parts of the brief that were there once, as `section.id`. Readers may have worded them, so their ids are never used again.
 */
export const retiredParts: readonly string[] = [
  'reporting.cio-to-ceo',
  'reporting.cio-to-cfo',
  'reporting.cto-to-ceo',
  'reporting.to-coo',
  'reporting.one-to-the-other',
  'reporting.combined',
  'questions.other-team',
  'questions.same-people',
  'questions.new-field',
  'questions.portal',
  'questions.cio-cut',
  'questions.cio-edge',
  'questions.cto-edge',
  'questions.combined-neglected',
  'questions.combined-delegate',
  'questions.combined-moved',
  'questions.combined-two-jobs',
]
