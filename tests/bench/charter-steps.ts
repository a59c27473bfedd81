import { content as real } from '#content/index.ts'
import { charterDocument } from '#domain/charter/charter-document.ts'
import { charterExportDocument } from '#domain/charter/charter-export-document.ts'
import { charterToJson } from '#domain/charter/charter-file.ts'
import { charterFindings } from '#domain/charter/charter-findings.ts'
import { charterLink, parseCharter, serializeCharter } from '#domain/charter/charter-link.ts'
import { charterTable } from '#domain/charter/charter-table.ts'
import { type Charter, charterLimits, defaultCharter, normalizeCharter } from '#domain/charter/charter.ts'
import { compareCharters } from '#domain/charter/compare-charters.ts'
import { assign } from '#domain/charter/edit-charter.ts'
import { openIssues } from '#domain/charter/open-issues.ts'
import { toCsv } from '#domain/export/csv.ts'
import { documentToMarkdown } from '#domain/export/export-document.ts'
import { withHeader } from '#domain/export/export-table.ts'
import { type Answers, isList, normalizeAnswers } from '#domain/quiz/answers.ts'
import { teamLink } from '#domain/team/team-link.ts'
import { mostMembers } from '#domain/team/team.ts'
import { generateResponsibilities, vocabulary } from '#tests/domain/responsibilities/generate.ts'

const numbersTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

/** Everyone has answered everything, and has a name. */
const team = numbersTo(mostMembers).map((number) => ({
  name: `Participant no. ${number}`,
  answers: fullAnswers(number),
  isEarlier: false,
}))

/** What a charter takes with this many responsibilities, all of them reassigned, and as much text as it can have. */
export function charterStepsOver(count: number): Readonly<Record<string, () => unknown>> {
  const content = { ...real, ...vocabulary, responsibilities: generateResponsibilities(count) }
  const charter = fullCharter(content)
  const other = assign(content, charter, 'made-up-1', 'nobody')
  const value = serializeCharter(content, charter)
  const findings = charterFindings(content, charter)
  const issues = openIssues(content, charter, findings)
  const document = charterDocument(content, charter, findings, (iso) => iso)
  const teamQuery = teamLink.serialize(real.quiz, team)
  return {
    'charter: change an owner': () => assign(content, charter, 'made-up-2', 'south'),
    'charter: findings, issues, document': () => {
      const found = charterFindings(content, charter)
      return [openIssues(content, charter, found), charterDocument(content, charter, found, (iso) => iso)]
    },
    'charter: compare two': () => compareCharters(content, charter, other),
    'charter: as Markdown': () =>
      documentToMarkdown(charterExportDocument(content, document, issues, { address: '', date: '' })),
    'charter: as CSV': () => toCsv(withHeader(charterTable(content, charter))),
    'charter: as JSON': () => charterToJson(content, charter),
    'charter: write the link': () => serializeCharter(content, charter),
    'charter: read the link': () => parseCharter(content, value),
    'charter: read a link that compares two': () => charterLink.parse(content, { c: [value, value] }),
    [`team: write the link of ${mostMembers}`]: () => teamLink.serialize(real.quiz, team),
    [`team: read the link of ${mostMembers}`]: () => teamLink.parse(real.quiz, teamQuery),
  }
}

function fullCharter(content: Parameters<typeof normalizeCharter>[0]): Charter {
  const holders = numbersTo(charterLimits.ownHolders).map((number) => `by-${number}`)
  const items = numbersTo(charterLimits.ownItems).map((number) => `own-${number}`)
  const ids = [...content.responsibilities.map(({ id }) => id), ...items]
  return normalizeCharter(content, {
    ...defaultCharter,
    title: 'T'.repeat(charterLimits.title),
    organization: 'O'.repeat(charterLimits.title),
    date: '2026-12-01',
    review: '2027-12-01',
    names: Object.fromEntries(content.roles.map(({ id }) => [id, 'N'.repeat(charterLimits.name)])),
    ownItems: items.map((id) => ({ id, title: id.padEnd(charterLimits.title, ' title') })),
    ownHolders: holders.map((id) => ({ id, name: id.padEnd(charterLimits.name, ' name') })),
    assigned: Object.fromEntries(
      ids.map((id, index) => [
        id,
        { holder: holders[index % holders.length] ?? '', lead: null, consulted: content.roles.map((role) => role.id) },
      ]),
    ),
  })
}

/** An answer to every question, a different one for each number, and every option of a list. */
function fullAnswers(number: number): Answers {
  const answers = real.quiz.questions.map((question) => {
    const ids = question.options.map(({ id }) => id)
    return [question.id, isList(question) ? ids : ids.slice(number % ids.length).slice(0, 1)] as const
  })
  return normalizeAnswers(real.quiz, { chosen: Object.fromEntries(answers) })
}
