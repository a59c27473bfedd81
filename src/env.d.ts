interface ImportMetaEnv {
  /** The site's origin, or empty if unknown; see build/options.ts. */
  readonly SITE_URL: string
  /** The host's contact link, or empty. */
  readonly CONTACT_URL: string
  /** The text of that link; empty if there is none. */
  readonly CONTACT_LABEL: string
  /** What the host calls the site, or empty. */
  readonly SITE_NAME: string
  /** The host's line in the footer, or empty. */
  readonly FOOTER_TEXT: string
  /** The host's logo, or empty; see build/theming/host-logo.ts. */
  readonly HOST_LOGO:
    | {
        readonly light: { readonly address: string; readonly width: number; readonly height: number }
        readonly dark?: { readonly address: string; readonly width: number; readonly height: number }
      }
    | ''
  /** The origins of sites that may show pages of this one in a frame, separated by spaces; empty if there are none. */
  readonly EMBED_ORIGINS: string
  /** Third-party packages in the scripts and pages; see build/licenses. */
  readonly SHIPPED_PACKAGES: readonly {
    readonly name: string
    readonly version: string
    readonly license: string
    readonly kind: 'code' | 'typeface'
  }[]
}

/**
 * The part that the site uses; TypeScript's DOM library doesn't have it yet. Outside of sinks, its values are strings.
 */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

interface Window {
  /**
   * Input from before the first script loaded, in order; after the call, nothing more is recorded. Defined by the
   * inline script in index.html, and deleted by the first script: where it's still there, no script has run.
   */
  takeEarlyEvents?: () => readonly Event[]
  /**
   * Recovers the page if a script of it is something else under its name; see build/offline/repair-page.js. Defined by the
   * inline script in index.html.
   */
  readonly repairPage?: (by?: 'asked') => Promise<{ readonly isReloading?: boolean }>
  /** Only if the browser supports Trusted Types. */
  readonly trustedTypes?: TrustedTypePolicyFactory
}
