/** The room's one sense of time: what waits, waits here. */

export interface Clock {
  /** Milliseconds since whenever. */
  now(): number;
  /** Does the work once when so many milliseconds are over, unless what is returned is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

const ofThePage: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
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
