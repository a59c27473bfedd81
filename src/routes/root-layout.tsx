import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { addressOf } from '#domain/site/paths.ts'
import { useClientValue } from '#routes/hooks/use-client-value.ts'
import { CurrentNotices } from '#routes/shared/site-notices.tsx'
import { today } from '#routes/shared/today.ts'
import { core } from '#routes/site-content/core.ts'
import { hostContact } from '#routes/site-content/host-contact.ts'
import { footerText, hostLogo } from '#routes/site-content/host-theme.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { chooseTheme, preferences, colorThemes } from '#state/preferences.ts'
import { ChoiceGroup } from '#ui/kit/choice-group.tsx'
import { Shell } from '#ui/shell/shell.tsx'
import { SiteFooter } from '#ui/shell/site-footer.tsx'
import { Logo } from '#ui/shell/site-logo.tsx'

/** The pages that most readers come for, as few as fit in one row. */
const sections = [
  { to: addressOf.compare(), label: 'Compare' },
  { to: addressOf.responsibilities(), label: 'Responsibilities' },
  { to: addressOf.contested(), label: 'Contested topics' },
  { to: addressOf.quiz(), label: 'Quiz' },
  { to: addressOf.charter(), label: 'Role charter' },
]

const moreSections = [
  { to: addressOf.together(), label: 'Working together' },
  { to: addressOf.kinds(), label: 'Kinds of each role' },
  { to: addressOf.law(), label: 'Roles in the law' },
  { to: addressOf.examples(), label: 'Examples' },
  { to: addressOf.method(), label: 'Methodology' },
]

const about = [
  { to: addressOf.accessibility(), label: 'Accessibility' },
  { to: addressOf.licenses(), label: 'Licenses' },
]

/** The layout of every page: header, notices, and footer. */
export function RootLayout() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const withCurrent = (pages: typeof sections) =>
    pages.map((page) => ({ ...page, current: pathname === page.to || pathname.startsWith(`${page.to}/`) }))
  return (
    <Shell
      siteName={siteName}
      logo={hostLogo && <HostLogo />}
      nav={withCurrent(sections)}
      more={withCurrent(moreSections)}
      notices={<CurrentNotices />}
      footer={
        <SiteFooter
          article={core.article}
          appearance={<Appearance />}
          contact={hostContact}
          hostLine={footerText === '' ? undefined : <p>{footerText}</p>}
          about={withCurrent(about)}
          printed={<Printed />}
        />
      }
    >
      <Outlet />
    </Shell>
  )
}

function HostLogo() {
  const theme = useStore(preferences, (state) => state.theme)
  return hostLogo && <Logo logo={hostLogo} theme={theme} />
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
