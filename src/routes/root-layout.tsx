import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { addressOf } from '#domain/site/paths.ts'
import { useClientValue } from '#routes/hooks/use-client-value.ts'
import { CurrentNotices } from '#routes/shared/site-notices.tsx'
import { today } from '#routes/shared/today.ts'
import { core, evidence, siteName } from '#routes/site-content/core.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { chooseTheme, preferences, colorThemes } from '#state/preferences.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { EvidenceContext } from '#ui/kit/evidence-context.ts'
import { Shell } from '#ui/shell/shell.tsx'
import { SiteFooter } from '#ui/shell/site-footer.tsx'

const sections = [
  { to: addressOf.compare(), label: 'Compare' },
  { to: addressOf.responsibilities(), label: 'Responsibilities' },
  { to: addressOf.together(), label: 'Working together' },
  { to: addressOf.quiz(), label: 'Quiz' },
  { to: addressOf.charter(), label: 'Role charter' },
  { to: addressOf.method(), label: 'Methodology' },
]

const about = [
  { to: addressOf.accessibility(), label: 'Accessibility' },
  { to: addressOf.licenses(), label: 'Licenses' },
]

/** The layout of every page: header, notices, footer, and the evidence that statements cite. */
export function RootLayout() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const nav = sections.map((section) => ({
    ...section,
    current: pathname === section.to || pathname.startsWith(`${section.to}/`),
  }))
  return (
    <EvidenceContext value={evidence}>
      <Shell
        siteName={siteName}
        nav={nav}
        notices={<CurrentNotices />}
        footer={
          <SiteFooter
            article={core.article}
            appearance={<Appearance />}
            contact={hostContact}
            about={about.map((page) => ({ ...page, current: pathname === page.to }))}
            printed={<Printed />}
          />
        }
      >
        <Outlet />
      </Shell>
    </EvidenceContext>
  )
}

/** The address and date for a printout. Only the browser knows them, so they're empty until hydration. */
function Printed() {
  const address = useRouterState({ select: ({ location }) => location.publicHref })
  return useClientValue(() => `${new URL(address, window.location.origin).href} · ${today()}`, '')
}

const themeLabels = { system: 'System', light: 'Light', dark: 'Dark' } as const

function Appearance() {
  const theme = useStore(preferences, (state) => state.theme)
  useEffect(() => preferences.syncFromStorage(), [])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return (
    <ChoiceGroup
      legend="Appearance"
      name="theme"
      value={theme}
      choices={colorThemes.map((value) => ({ value, label: themeLabels[value] }))}
      onChange={chooseTheme}
    />
  )
}
