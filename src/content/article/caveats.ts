import { reads } from '#content/statement.ts'
import type { Statement } from '#model/source.ts'

export const caveats = [
  reads(
    'The article behind this site is one blog post. It ends by inviting readers to talk to a CTO, so its author may have an interest in the answer.',
    'close.contact',
  ),
  reads(
    'It describes typical roles. Titles vary, and your organization may divide the work differently.',
    'close.define',
    'intro.diverge',
  ),
] as const satisfies readonly Statement[]
