/** What the ribbon tells the pane: both run in one shared runtime, so a plain event is all it takes. */

export type Signal = 'recheck';

const target = new EventTarget();

export const raise = (signal: Signal): void => {
  target.dispatchEvent(new Event(signal));
};

/** Calls the listener at each signal of this kind, until the returned function is called. */
export const onSignal = (signal: Signal, listener: () => void): (() => void) => {
  target.addEventListener(signal, listener);
  return () => {
    target.removeEventListener(signal, listener);
  };
};
