/** A picture of the host's, with its size in CSS pixels. */
interface LogoPicture {
  readonly address: string
  readonly width: number
  readonly height: number
}

/** The host's logo for light pages, and another for dark ones if there is one. */
export interface SiteLogo {
  readonly light: LogoPicture
  readonly dark?: LogoPicture
}

interface LogoProps {
  readonly logo: SiteLogo
  readonly theme: 'system' | 'light' | 'dark'
}

const whenDark = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' }

/** The host's logo in place of the site's mark. The name beside it says whose it is. */
export function Logo({ logo: { light, dark }, theme }: LogoProps) {
  return (
    <picture>
      {dark && <source srcSet={dark.address} width={dark.width} height={dark.height} media={whenDark[theme]} />}
      <img src={light.address} width={light.width} height={light.height} alt="" />
    </picture>
  )
}
