import type { Content } from '#model/content.ts'
import { signalCount, testCount } from '#model/limits.ts'
import { listWords, nameEntry, nameField, type Problem, type Rule } from './problem.ts'

const filledFields = ['themes', 'objectives', 'partners', 'rows', 'synonyms'] as const

function* responsibilityListsAreFilled({ responsibilities }: Content): Generator<Problem> {
  for (const responsibility of responsibilities) {
    for (const field of filledFields) {
      if (responsibility[field].length > 0) continue
      const entry = nameField(nameEntry('responsibility', responsibility.id), field)
      yield { entry, found: 'an empty list', expected: 'at least one entry' }
    }
  }
}

function* signalsAreCounted({ responsibilities }: Content): Generator<Problem> {
  const { least, most } = signalCount
  for (const { id, signals } of responsibilities) {
    if (signals.length >= least && signals.length <= most) continue
    const entry = nameField(nameEntry('responsibility', id), 'signals')
    yield { entry, found: `a list of ${signals.length}`, expected: `${least} to ${most} entries` }
  }
}

function* dimensionsHaveOneLead({ dimensions, rows }: Content): Generator<Problem> {
  for (const { id } of dimensions) {
    const leads = rows.filter(({ dimension, lead }) => dimension === id && lead === true)
    if (leads.length === 1) continue
    const entry = nameField(nameEntry('dimension', id), 'lead row')
    yield { entry, found: listWords(leads.map((row) => row.id)), expected: 'exactly one' }
  }
}

function* topicListsAreCounted({ topics }: Content): Generator<Problem> {
  const { least, most } = testCount
  for (const { id, tests, disagreements, responsibilities, rows, synonyms } of topics) {
    const entry = nameEntry('topic', id)
    if (tests.length < least || tests.length > most) {
      const expected = `${least} to ${most} entries`
      yield { entry: nameField(entry, 'tests'), found: `a list of ${tests.length}`, expected }
    }
    for (const [field, list] of Object.entries({ responsibilities, rows, synonyms })) {
      if (list.length === 0) {
        yield { entry: nameField(entry, field), found: 'an empty list', expected: 'at least one entry' }
      }
    }
    for (const [index, { findings }] of disagreements.entries()) {
      if (findings.length > 1) continue
      const place = nameField(entry, `disagreements[${index}].findings`)
      yield { entry: place, found: `a list of ${findings.length}`, expected: 'at least two findings' }
    }
  }
}

/** Lists have as many entries as the pages need. */
export const listRules: readonly Rule[] = [
  responsibilityListsAreFilled,
  signalsAreCounted,
  dimensionsHaveOneLead,
  topicListsAreCounted,
]
