/** Takes a message of success away once it could be read; never while somebody points at it or is in it. */
import { useEffect, useState } from 'react';
import { fades, type Message } from '../session/message';

/** Nobody reads and understands even one word sooner, in milliseconds. */
const LEAST_MS = 5_000;
/** Unhurried reading of subtitles: some 14 characters a second. */
const MS_PER_CHARACTER = 70;

/**
 * How long a text stays, in milliseconds.
 * @internal Tests let just this time pass.
 */
export const readingTime = (text: string): number => Math.max(LEAST_MS, text.length * MS_PER_CHARACTER);

/** Returns the listeners of the message's element, which hold it while it is in use. */
export function useFading(message: Message, text: string, close: () => void) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const waits = fades(message) && !pointed && !focused;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(close, readingTime(text));
    return () => clearTimeout(timer);
  }, [waits, message, text, close]);
  return {
    onMouseEnter: () => setPointed(true),
    onMouseLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
