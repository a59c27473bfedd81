import { isolatedTest as base } from '#tests/e2e/support/test.ts'
import { describeEmbedding, describeJourneys } from './journeys.ts'
import { playwrightReader } from './playwright-reader.ts'
import type { Reader } from './reader.ts'

const test = base.extend<{ readonly reader: Reader }>({
  reader: ({ page }, run) => run(playwrightReader(page)),
})

describeJourneys((title, journey) => test(title, ({ reader }) => journey(reader)))

test.describe('another site', () => {
  test.use({ expectedComplaints: [/frame-ancestors/] })
  describeEmbedding((title, journey) => test(title, ({ reader }) => journey(reader)))
})
