/** Waiting for what comes from outside: a browser where it has no locator of its own, another process. */

/** Asks until the answer is as wanted or the time (ms) is over; the last answer either way. */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  time = 10_000,
): Promise<T> {
  const end = Date.now() + time;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
