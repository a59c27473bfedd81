import { useRouter } from '@tanstack/react-router'

/** Whether the page is the one that was opened, and not come to from another page of the site. True where it comes up. */
export function useIsFirstPage(): boolean {
  const { resolvedLocation, location } = useRouter().state
  return resolvedLocation === undefined || resolvedLocation.pathname === location.pathname
}
