import type { ListedResponsibility } from '#model/responsibility.ts'
import { responsibilities } from './responsibilities.ts'

/** The responsibilities without what only their own pages show, and the search knows. */
export const listedResponsibilities: readonly ListedResponsibility[] = responsibilities.map(
  ({ signals: _signals, confusions: _confusions, counterpart: _counterpart, rows: _rows, ...listed }) => listed,
)
