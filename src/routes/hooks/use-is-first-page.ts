import { useRouter } from '@tanstack/react-router'

/** Whether the reader opened this page directly, rather than from another page of the site. True while prerendering. */
export function useIsFirstPage(): boolean {
  const { resolvedLocation, location } = useRouter().state
  return resolvedLocation === undefined || resolvedLocation.pathname === location.pathname
}
