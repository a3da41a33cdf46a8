/**
 * Ends a call whose workbook is computed without end. A formula is computed in one go, in which this process hears nothing, not
 * even a clock: a thread beside it counts the processor time that goes by without a sign of life, says which workbook it
 * is, and ends the process as `kill` does.
 */
import { Worker } from 'node:worker_threads';

/** Seconds of processor time in one go: the largest workbooks that are read take a tenth of it. */
const LONGEST = 30;

/** Milliseconds between two signs of life, and between two looks. */
const BEAT = 500;

/** Of the thread: it alone can still speak, and only a signal ends what computes. */
const watching = `
const { workerData } = require('node:worker_threads');
const { beats, sentence, longest, beat } = workerData;
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
let [last, since] = [0, used()];
const end = () => {
  require('node:fs').writeSync(2, sentence);
  process.kill(process.pid, 'SIGKILL');
};
const timer = setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) [last, since] = [now, used()];
  else if (used() - since > longest) { clearInterval(timer); end(); }
}, beat);
`;

/** Does work that must give signs of life; a call in which it gives none is ended with the sentence on stderr. */
export async function watched<T>(sentence: string, work: () => Promise<T>, longest = LONGEST): Promise<T> {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const data = { beats, sentence, longest, beat: BEAT };
  const thread = new Worker(watching, { eval: true, workerData: data });
  thread.unref();

  const heart = setInterval(() => Atomics.add(beats, 0, 1), BEAT);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    await thread.terminate();
  }
}
