// Regenerates the two font subsets: `npm run fonts`. The results are committed.
import { subsetFonts, ownCharacters } from '#build/images/subset-fonts.ts'

for (const [name, size] of await subsetFonts(ownCharacters, 'src/ui/styles/fonts'))
  console.log(`${name}: ${size} bytes`)
