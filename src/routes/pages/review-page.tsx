import { addressOf } from '#domain/site/paths.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { Reset } from '#routes/shared/reset-answers.tsx'
import { resultAddress } from '#routes/shared/result-path.ts'
import { core } from '#routes/site-content/core.ts'
import { answer, clearAnswer, markAnswer } from '#state/quiz.ts'
import { QuizTrouble } from '#ui/quiz/quiz-issues.tsx'
import { Review } from '#ui/quiz/review.tsx'

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
