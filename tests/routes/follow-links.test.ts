import { createMemoryHistory } from '@tanstack/react-router'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followLinks } from '#routes/follow-links.ts'
import { createSiteRouter } from '#routes/router.ts'

test.each(['/', '/roles/'])('a link that is pointed at has its page fetched ahead, below %s', async (base) => {
  vi.stubEnv('BASE_URL', base)
  const router = createSiteRouter(createMemoryHistory({ initialEntries: [base] }))
  const preload = vi.spyOn(router, 'preloadRoute')
  const stop = followLinks(router)
  const link = document.createElement('a')
  link.href = `${base}compare/focus`
  document.body.append(link)
  onTestFinished(() => {
    stop()
    link.remove()
    vi.unstubAllEnvs()
  })
  link.dispatchEvent(new Event('pointerover', { bubbles: true }))
  const fetched: Promise<readonly { readonly routeId: string }[] | undefined> = preload.mock.results[0]?.value
  expect((await fetched)?.map(({ routeId }) => routeId)).toContain('/compare/$dimension')
})
