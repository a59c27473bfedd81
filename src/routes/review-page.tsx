import { addressOf } from '#domain/site/paths.ts'
import { answer, clearAnswer, markAnswer } from '#state/quiz.ts'
import { QuizTrouble } from '#ui/quiz/quiz-issues.tsx'
import { Review } from '#ui/quiz/review.tsx'
import { Reset } from './reset.tsx'
import { resultAddress } from './result-address.ts'
import { core } from './site-core.ts'
import { useQuiz } from './use-quiz.ts'

export function ReviewPage() {
  const { answers, trouble } = useQuiz()
  return (
    <Review
      questions={core.quiz.questions}
      unknown={core.quiz.unknown}
      answers={answers}
      addressOfQuestion={addressOf.question}
      resultAddress={resultAddress(answers)}
      onChoose={(question, option) => (option === undefined ? clearAnswer(question) : answer(question, option))}
      onMark={(question) => markAnswer(core.quiz, question)}
      reset={<Reset />}
      notice={<QuizTrouble trouble={trouble} />}
    />
  )
}
