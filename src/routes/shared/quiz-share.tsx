import { addressOf } from '#domain/site/paths.ts'
import { Share } from '#ui/kit/share.tsx'
import { embedOffer } from './embed-offer.ts'
import { drawQrCode } from './qr-code.ts'

const loadOffer = () => Promise.resolve(embedOffer(addressOf.quiz(), 'Which do you need?'))

/** Shares the quiz itself; a result has a link of its own. */
export function QuizShare() {
  return <Share to={addressOf.quiz()} name="this quiz" drawQr={drawQrCode} embed={loadOffer} />
}
