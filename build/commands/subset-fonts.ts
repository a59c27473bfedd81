// Cuts the two faces down to what the site uses: `npm run fonts`. The results are kept in the project.
import { cutFaces, ownCharacters } from '#build/images/subset-fonts.ts'

for (const [name, size] of await cutFaces(ownCharacters, 'src/ui/styles/fonts')) console.log(`${name}: ${size} bytes`)
