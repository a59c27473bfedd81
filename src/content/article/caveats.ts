import { reads, says } from '#content/statement.ts'
import type { Statement } from '#model/source.ts'

export const caveats = [
  says('The article behind this site ends by inviting readers to talk to a CTO. Keep that in mind.', 'close.contact'),
  reads(
    'It describes typical roles. Titles vary, and your organization may divide the work differently.',
    'close.define',
    'intro.diverge',
  ),
] as const satisfies readonly Statement[]
