/** Whether two formulas say the same, whatever way Excel has written them. */
import { readAddress } from './address';
import { writeCorner } from './corner';
import { withoutMarks } from './function-marks';
import { scan } from './scanner';
import type { Token } from './scanner';
import type { Prefix } from './sheet-name';

/** A range of one cell is that cell. */
const plainAddress = (text: string): string => {
  const address = readAddress(text);
  if (address?.join !== ':' || !address.first.row || !address.first.column) return text;
  const [first, last] = [writeCorner(address.first), writeCorner(address.last)];
  return first === last ? first : text;
};

/** The sheet's name of a prefix, without needless quotes; nothing for the sheet that the formula stands on. */
const plainPrefix = (prefix: Prefix | null, own: string | undefined): string => {
  if (!prefix) return '';
  const names = prefix.book === null && prefix.through === null ? prefix.sheet : null;
  if (names !== null && names.toUpperCase() === own?.toUpperCase()) return '';
  return prefix.text.startsWith("'") ? `${prefix.text.slice(1, -2)}!` : prefix.text;
};

const plainToken = ({ kind, prefix, body }: Token, own: string | undefined): string => {
  if (kind === 'space' || body === '@') return '';
  if (kind === 'text') return body;
  const bare = kind === 'reference' ? plainAddress(body) : withoutMarks(body);
  return (plainPrefix(prefix, own) + bare).toUpperCase();
};

const plain = (formula: string, own: string | undefined): string =>
  scan(formula)
    .map((token) => plainToken(token, own))
    .join('');

/**
 * True when the formulas differ only in what Excel rewrites: case, spaces, needless quotes around a sheet's name, marks of
 * newer functions, "@", and ranges of one cell. Texts inside are compared letter by letter.
 * @param own the sheet both formulas stand on: whether they name it or not is no difference
 */
export const sameFormula = (a: string, b: string, own?: string): boolean =>
  a === b || plain(a, own) === plain(b, own);
