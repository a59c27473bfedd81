import { expect, test as base } from '@playwright/test'
import { describeEmbedding, describeJourneys } from './journeys.ts'
import type { Reader } from './reader.ts'
import { complaints, webKitReader } from './webkit-reader.ts'
import { startWebKit, type WebKitOptions } from './webkit.ts'

const test = base.extend<WebKitOptions & { readonly reader: Reader }>({
  webkit: [undefined, { option: true }],
  reader: async ({ webkit, baseURL }, run) => {
    if (webkit === undefined || baseURL === undefined)
      throw new Error('No WebKit to test with; see build/commands/test-engines.ts.')
    const { window, stop } = await startWebKit(webkit)
    try {
      await run(webKitReader(window, baseURL))
      expect(await complaints(window)).toEqual([])
    } finally {
      await stop()
    }
  },
})

for (const describe of [describeJourneys, describeEmbedding])
  describe((title, journey) => test(title, ({ reader }) => journey(reader)))
