// Cuts the two faces down to what the site uses: `npm run fonts`. The results are kept in the project.
import { subsetFonts, ownCharacters } from '#build/images/subset-fonts.ts'

for (const [name, size] of await subsetFonts(ownCharacters, 'src/ui/styles/fonts'))
  console.log(`${name}: ${size} bytes`)
