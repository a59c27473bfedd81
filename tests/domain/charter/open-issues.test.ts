import { describe, expect, it } from 'vitest'
import { content } from '#content/index.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { unassignedCharter } from '#domain/charter/charter-from-result.ts'
import { type Charter, defaultCharter } from '#domain/charter/charter.ts'
import { addItem, assign, setLead } from '#domain/charter/edit-charter.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import { articleCounts as counts } from '#tests/counts.ts'

const issue = (charter: Charter, heading: string) =>
  openIssues(content, charter, charterFindings(content, charter)).find((each) => each.heading === heading)
const give = (ids: readonly string[], owner: string, start = defaultCharter) =>
  ids.reduce((charter, id) => assign(content, charter, id, owner), start)
const idsOf = (lean: string) =>
  content.responsibilities.filter((each) => each.lean === lean && !each.beyond).map(({ id }) => id)
const shared = idsOf('shared')

it('says how many rows of the document’s table have no lead, where that’s fewer than it counts', () => {
  const folding = content.responsibilities.filter(({ foldsInto, beyond }) => foldsInto !== undefined && !beyond)
  const charter = give([...new Set(folding.flatMap(({ id, foldsInto = '' }) => [id, foldsInto]))], 'shared')
  const findings = charterFindings(content, charter)
  const rowsOf = (isWhole: boolean) =>
    charterDocument(content, charter, findings, (date) => date, isWhole)
      .groups.flat()
      .filter(({ lead }) => lead === 'Not chosen').length
  const textOf = (isWhole: boolean) => openIssues(content, charter, findings, isWhole)[1]?.text
  expect(rowsOf(false)).toBeLessThan(rowsOf(true))
  expect(rowsOf(true)).toBe(findings.overlaps.length)
  expect(textOf(false)).toContain(
    `${rowsOf(true)} shared responsibilities have no lead (listed below). They’re ${rowsOf(false)} of the rows above,`,
  )
  expect(textOf(true)).toContain('have no lead (listed below). Choose who')
})

describe('open issues', () => {
  it.each<readonly [string, string, Charter]>([
    ['Gaps', 'None. Every responsibility on the list has an owner.', defaultCharter],
    ['Gaps', '1 responsibility has no owner. What', give(['security'], 'nobody')],
    ['Gaps', `${counts.all} responsibilities have no owner. What`, unassignedCharter(content)],
    ['Overlaps', 'None. Nothing is shared.', unassignedCharter(content)],
    ['Overlaps', `${counts.shared} shared responsibilities have no lead (listed below).`, defaultCharter],
    [
      'Overlaps',
      '1 shared responsibility has no lead (listed below).',
      shared.slice(1).reduce((charter, id) => setLead(content, charter, id, 'cio'), defaultCharter),
    ],
    [
      'Overlaps',
      'None. Every shared responsibility has a lead.',
      shared.reduce((charter, id) => setLead(content, charter, id, 'cio'), defaultCharter),
    ],
    [
      'Workload balance',
      'Balanced by number: neither role owns far more than the other. How much work each takes isn’t counted.',
      defaultCharter,
    ],
    [
      'Workload balance',
      `The CIO owns or leads ${counts.cio + counts.cto} responsibilities, and the CTO owns none.`,
      give(idsOf('cto'), 'cio'),
    ],
    [
      'Workload balance',
      `The CIO owns or leads ${counts.cio + counts.cto - 1} responsibilities, and the CTO owns or leads 1.`,
      give(idsOf('cto').slice(1), 'cio'),
    ],
    [
      'Differences from the article',
      'None. Every responsibility has the owner that we infer from the article.',
      defaultCharter,
    ],
    [
      'Differences from the article',
      'None among the responsibilities that have an owner.',
      addItem(content, defaultCharter, 'Run the museum'),
    ],
    ['Differences from the article', '1 responsibility has a different owner', give(['security'], 'cto')],
    ['Differences from the article', '2 responsibilities have a different owner', give(['security', 'risk'], 'cto')],
    ['Meetings to schedule', 'None. Nothing is shared.', unassignedCharter(content)],
    [
      'Meetings to schedule',
      '1 responsibility is shared. Schedule a meeting between the CIO, the CTO, and the business units listed.',
      give(shared.slice(1), 'cio'),
    ],
    [
      'Meetings to schedule',
      `${counts.shared} responsibilities are shared. For each, schedule a meeting between Ann, the CTO, and`,
      { ...defaultCharter, names: { cio: 'Ann' } },
    ],
  ])('%s: %s', (heading, text, charter) => {
    expect(issue(charter, heading)?.text.startsWith(text)).toBe(true)
  })

  it('name what has no owner', () => {
    const gaps = issue(addItem(content, give(['security'], 'nobody'), 'Run the museum'), 'Gaps')
    expect(gaps?.lines.map(({ name }) => name)).toEqual(['Information security', 'Run the museum'])
  })

  it('compare owners with the article’s, and cite it', () => {
    const { explanation } = content.responsibilities.find(({ id }) => id === 'security') ?? {}
    expect(issue(give(['security'], 'ciso'), 'Differences from the article')?.lines).toEqual([
      {
        id: 'security',
        name: 'Information security',
        note: 'Here: CISO. In the article: CIO.',
        statement: explanation,
      },
    ])
  })

  it('list the business units to meet, and what lacks a lead', () => {
    const added = addItem(content, give(shared.slice(1), 'cio'), 'Run the museum')
    const charter = setLead(content, give(['own-1'], 'shared', added), 'own-1', 'cio')
    const [first, second] = issue(charter, 'Meetings to schedule')?.lines ?? []
    expect(first?.note).toMatch(/^With .+, .+\. No lead\.$/)
    expect(second?.note).toBe('No business units listed.')
  })
})
