import { reports } from '#content/statement.ts'
import type { Disagreement } from '#model/topic.ts'

/** Two topics show it. Never one survey without the others: on its own, each looks like the answer. */
export const cisoReporting = {
  about: 'How many CISOs report outside IT, and to the CEO',
  findings: [
    {
      headline: '5% to the CEO',
      statement: reports(
        'In a 2023 survey by Heidrick & Struggles, 5% of CISOs reported to the CEO.',
        'heidrick-ciso-2023',
      ),
    },
    {
      headline: '82% to the CEO',
      statement: reports(
        'In a 2024 survey by Splunk and Oxford Economics, 82% of CISOs reported to the CEO.',
        'splunk-ciso-2024',
      ),
    },
    {
      headline: '36% to business leaders',
      statement: reports(
        'In a January 2026 report by IANS and Artico Search, 64% of CISOs surveyed reported into IT leadership, and 36% to business leaders such as the CEO or COO.',
        'ians-ciso-2026',
      ),
    },
  ],
} as const satisfies Disagreement
