/** Whether two formulas say the same, whatever way Excel has written them. */
import { readAddress } from './address';
import { writeCorner } from './corner';
import { scan } from './scanner';
import type { Token } from './scanner';

/** Marks that Excel puts before functions newer than the file format, and takes away again. */
const newer = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/iu;

/** A range of one cell is that cell. */
const plainAddress = (text: string): string => {
  const address = readAddress(text);
  if (address?.join !== ':' || !address.first.row || !address.first.column) return text;
  const [first, last] = [writeCorner(address.first), writeCorner(address.last)];
  return first === last ? first : text;
};

const plainToken = ({ kind, prefix, body }: Token): string => {
  if (kind === 'space' || body === '@') return '';
  if (kind === 'text') return body;
  const bare = kind === 'reference' ? plainAddress(body) : body.replace(newer, '');
  const sheet = prefix?.text.startsWith("'") ? `${prefix.text.slice(1, -2)}!` : (prefix?.text ?? '');
  return (sheet + bare).toUpperCase();
};

const plain = (formula: string): string => scan(formula).map(plainToken).join('');

/**
 * True when the formulas differ only in what Excel rewrites: case, spaces, needless quotes around a sheet's name, marks of
 * newer functions, "@", and ranges of one cell. Texts inside are compared letter by letter.
 */
export const sameFormula = (a: string, b: string): boolean => a === b || plain(a) === plain(b);
