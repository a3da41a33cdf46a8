/** A worker's side: every question is answered, or told why not. */
import type { Answered, Asked } from './messages';

/** Answers the questions that come to this worker from now on. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  const reply = async ({ id, question }: Asked<Question>): Promise<Answered<Answer>> => {
    try {
      return { id, answer: await answer(question) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<Asked<Question>>) => {
    void reply(data).then((told) => self.postMessage(told));
  });
}
