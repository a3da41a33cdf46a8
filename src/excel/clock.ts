/** The room's one sense of time: what waits, waits here. */

export interface Clock {
  /** Milliseconds since whenever. */
  now(): number;
  /** Does the work once when so many milliseconds are over, unless what is returned is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

/** Milliseconds; a wait as long as this is for a host that does not answer. */
const long = 10_000;
const second = 1_000;

/**
 * A long wait counts seconds in which the page was free: while it is at work itself (and with it an Excel on the same thread) no
 * answer could have come, and none of them goes by.
 */
const ofThePage: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    let left = milliseconds;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      const part = milliseconds < long ? left : Math.min(left, second);
      timer = setTimeout(() => {
        left -= part;
        if (left > 0) wait();
        else work();
      }, part);
    };
    wait();
    return () => {
      clearTimeout(timer);
    };
  },
};

let clock = ofThePage;

/** Milliseconds; only good to be compared with another answer. */
export const now = (): number => clock.now();

/** Does the work once when so many milliseconds are over, unless what is returned is called before. */
export const after: Clock['after'] = (milliseconds, work) => clock.after(milliseconds, work);

/**
 * Has another clock decide when a wait is over; without an argument the page's own.
 * @internal What a test sees must not hang on how busy its machine is.
 */
export const setClock = (next: Clock = ofThePage): void => {
  clock = next;
};
