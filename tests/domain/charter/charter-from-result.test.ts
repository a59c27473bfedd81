import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterFromResult, unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { charterItems } from '#domain/charter/charter.ts'
import { parseAnswers } from '#domain/quiz/answers-link.ts'
import { coverLevelOf } from '#domain/quiz/answers.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { someAnswers } from '#tests/domain/quiz/arbitraries.ts'

const startFrom = (link: string) => charterFromResult(content, parseAnswers(content.quiz, link).value)
const holders = (link: string) => {
  const { charter } = startFrom(link)
  return Object.fromEntries(charterItems(content, charter).map(({ id, assignment }) => [id, assignment.holder]))
}
const needs = 'v1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4'

describe('a charter that starts from a result', () => {
  it('gives each side to its role where the result fills both', () => {
    const of = holders(`${needs}.inside-nobody.outside-nobody.people-from500.seat-yes`)
    expect(of).toMatchObject({ security: 'cio', product: 'cto', dialogue: 'shared' })
  })

  it('leaves a side with whoever holds it where no seat is filled', () => {
    const inward = 'v1.reentry-4.lasting-0.recovery-0.developed-0.checks-4.promised-4.licenses-0.rivals-0'
    expect(holders(`${inward}.inside-nobody.outside-manager.people-from500.seat-yes`)).toMatchObject({
      security: 'cio',
      product: 'manager',
      // One seat alone has nobody to share with.
      dialogue: 'cio',
    })
    expect(holders(`${inward}.inside-nobody.outside-provider.people-from500.seat-yes`)).toMatchObject({
      product: 'provider',
    })
    expect(holders(`${inward}.inside-nobody.outside-executive.people-from500.seat-yes`)).toMatchObject({
      product: 'cto',
      dialogue: 'shared',
    })
    const uncovered = startFrom(`${inward}.inside-nobody.outside-nobody.people-from500.seat-yes`)
    expect(uncovered.reasons.get('product')).toMatchObject({ kind: 'uncovered', holder: 'nobody' })
  })

  it('tells a side that nobody holds from one of which nobody knows who does', () => {
    const { reasons } = startFrom('v1.reentry-0.developed-0.inside-dk.outside-nobody')
    expect(reasons.get('security')).toMatchObject({ kind: 'unknown', holder: 'nobody' })
    expect(reasons.get('product')).toMatchObject({ kind: 'uncovered', holder: 'nobody' })
    expect(reasons.get('dialogue')).toMatchObject({ kind: 'seatless', holder: 'nobody' })
  })

  it('names the answers that point to a responsibility', () => {
    const { reasons } = startFrom(`${needs}.inside-nobody.outside-nobody.people-from500.seat-yes`)
    const because = reasons.get('integration')?.because ?? []
    expect(because.length).toBeGreaterThan(0)
    for (const id of because) {
      const question = content.quiz.questions.find((each) => each.id === id)
      expect(question?.kind === 'need' && question.responsibilities).toContain('integration')
    }
  })

  it('has a reason for everything, fills what the result hands over, and leaves a held side where it is', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { charter, reasons } = charterFromResult(content, answers)
        const { handOver, sides } = explainResult(content, answers)
        for (const { id, assignment, responsibility } of charterItems(content, charter)) {
          const reason = reasons.get(id)
          expect(reason?.holder).toBe(assignment.holder)
          const axis = (['inward', 'outward'] as const).find((each) => sides[each].role === responsibility?.lean)
          if (axis === undefined) continue
          const isFilled = handOver.some((each) => each.axis === axis)
          const isHeld = coverLevelOf(content.quiz, answers, axis) === 'executive'
          expect(assignment.holder === responsibility?.lean).toBe(isFilled || isHeld)
        }
      }),
    )
  })
})

it('a charter with nothing given out has everything with nobody', () => {
  for (const { assignment } of charterItems(content, unassignedCharter(content)))
    expect(assignment.holder).toBe('nobody')
})
