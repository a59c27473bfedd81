import postcss, { type Plugin } from 'postcss'
import type { HostColors } from './host-colors.ts'

/** Replaces the values of color tokens where the stylesheet defines them; print has its own. */
export function recolorPlugin(colors: HostColors): Plugin {
  return {
    postcssPlugin: 'recolor',
    Declaration(declaration) {
      const color = colors[declaration.prop.replace('--', '')]
      const isOwn = declaration.prop.startsWith('--') && declaration.value.startsWith('light-dark(')
      if (color !== undefined && isOwn && declaration.value !== color) declaration.value = color
    },
  }
}

/** A stylesheet with the host's colors. */
export function recolor(css: string, colors: HostColors): string {
  return Object.keys(colors).length === 0 ? css : postcss([recolorPlugin(colors)]).process(css, { from: undefined }).css
}
