/** Reads the sums that people write: "=SUM(D6:D9,D12)", "=D6+D7", "=SUBTOTAL(9,D6:D20)". Anything else is left alone. */
import { areaOf, readAddress } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { scan } from '../../a1/scanner';
import type { Token } from '../../a1/scanner';

/** One reference of a sum: a rectangle of cells, zero-based and inclusive. */
export interface Reference extends Rect {
  /** SUBTOTAL passes over cells that are SUBTOTALs themselves. */
  readonly skipsSubtotals: boolean;
}

type Tokens = readonly Token[];

/** Cuts at a sign that stands outside all brackets. */
function cutAt(tokens: Tokens, sign: string): Tokens[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0 && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The arguments of a call that is the whole of `tokens`; null when it is none of these functions. */
function argumentsOf(tokens: Tokens, ...functions: readonly string[]): Tokens[] | null {
  const [name, opening, ...rest] = tokens;
  const called = name?.kind === 'function' && functions.includes(name.text.toUpperCase());
  if (!called || opening?.text !== '(' || rest.at(-1)?.text !== ')') return null;
  const inner = rest.slice(0, -1);
  return isBalanced(inner) ? cutAt(inner, ',') : null;
}

/** True when no bracket is closed that was not opened among these. */
function isBalanced(tokens: Tokens): boolean {
  let depth = 0;
  return tokens.every(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return depth >= 0;
  });
}

const isNumber = (tokens: Tokens, digits: RegExp): boolean =>
  tokens.length === 1 && digits.test(tokens[0]?.text ?? '');

/** A rounding around the whole sum only takes off binary noise. */
function withoutRounding(tokens: Tokens): Tokens {
  const rounding = argumentsOf(tokens, 'ROUND');
  const [sum, decimals] = rounding ?? [];
  return rounding?.length === 2 && sum && decimals && isNumber(decimals, /^\d+$/u) ? sum : tokens;
}

/** The cells of one reference on the formula's own sheet; whole rows and columns are no cells of a table. */
function readReference(tokens: Tokens, sheet: string, skipsSubtotals: boolean): Reference | null {
  const [token, ...more] = tokens;
  if (token?.kind !== 'reference' || more.length > 0) return null;
  const { prefix } = token;
  const isOwn =
    prefix === null || (prefix.book === null && prefix.through === null && prefix.sheet === sheet);
  const address = isOwn ? readAddress(token.body) : null;
  return address?.first.row && address.first.column ? { ...areaOf(address), skipsSubtotals } : null;
}

/** A term of the sum: a call with arguments, or one cell. */
function readTerm(term: Tokens, sheet: string): Reference[] | null {
  const subtotal = argumentsOf(term, 'SUBTOTAL');
  if (subtotal && !isNumber(subtotal.shift() ?? [], /^(?:9|109)$/u)) return null;
  const parts = subtotal ?? argumentsOf(term, 'SUM') ?? [term];
  const references = parts.map((part) => readReference(part, sheet, subtotal !== null));
  return references.every((found) => found !== null) ? references : null;
}

/**
 * The references a formula adds up, on its own sheet (`sheet` names it); null when it is something else than a sum of
 * cells, or reaches another sheet.
 */
export function readSum(formula: string, sheet: string): Reference[] | null {
  const tokens = scan(formula.replace(/^=/u, '')).filter(({ kind }) => kind !== 'space');
  const terms = cutAt(withoutRounding(tokens), '+').filter((term) => term.length > 0);
  const found = terms.map((term) => readTerm(term, sheet));
  return found.length > 0 && found.every((part) => part !== null) ? found.flat() : null;
}
