import { addressOf } from '#domain/addresses.ts'
import { answer, clearAnswer, markAnswer } from '#state/quiz.ts'
import { Review } from '#ui/quiz/review.tsx'
import { QuizTrouble } from '#ui/quiz/quiz-trouble.tsx'
import { Reset } from './reset.tsx'
import { content } from './site-content.ts'
import { resultAddress, useQuiz } from './use-quiz.ts'

export function ReviewPage() {
  const { answers, trouble } = useQuiz()
  return (
    <Review
      questions={content.quiz.questions}
      unknown={content.quiz.unknown}
      answers={answers}
      addressOfQuestion={addressOf.question}
      resultAddress={resultAddress(answers)}
      onChoose={(question, option) => (option === undefined ? clearAnswer(question) : answer(question, option))}
      onMark={markAnswer}
      reset={<Reset />}
      notice={<QuizTrouble trouble={trouble} />}
    />
  )
}
