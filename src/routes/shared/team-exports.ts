import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import { teamTable } from '#domain/team/team-table.ts'
import type { Team } from '#domain/team/team.ts'
import { core } from '#routes/site-content/core.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { labelOfOption } from './answer-labels.ts'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The exports of a team comparison. Loaded when someone shares it. */
export function teamExports(team: Team, explanation: ResultExplanation, address: string) {
  return exportFormats('board', () =>
    teamTable({ ...core, quiz }, team, explanation, labelOfOption, { address: absoluteUrl(address), date: today() }),
  )
}
