/** Files as add-ins hand them over. */
import { invalidArgument } from './errors';

const alphabet = /^[A-Za-z0-9+/]+={0,2}$/u;

/** The bytes of a base64 text; InvalidArgument where it is none. */
export function bytesOf(base64: string): Uint8Array {
  const given = base64.replace(/\s/gu, '');
  if (given.length % 4 === 1 || !alphabet.test(given)) throw invalidArgument();
  return Uint8Array.from(atob(given), (char) => char.charCodeAt(0));
}
