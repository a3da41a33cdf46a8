/** Moves the references of a formula along with their cells, as Excel does with the formulas it holds. */
import { columnName, parseArea } from '../../a1/address';
import { quoteSheet } from '../../a1/sheet-name';
import { movedArea } from './moves';
import type { Moves } from './moves';

/** What has moved on a sheet, by the name it had; undefined for a sheet of which nothing is known. */
export type MovesOf = (sheet: string) => Moves | undefined;

const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
/** A reference ends where no name, number or call goes on. */
const reference = String.raw`(${sheet})?(${area})(?![\p{L}\p{N}_.(!])`;
const word = String.raw`(?:${sheet})?[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:[eE][+-]?\d+)?|\[[^\]]*\]`;
const token = new RegExp(`${text}|${reference}|${word}`, 'gu');

const sheetNamed = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

/** One corner written as before: its dollar signs stay. */
const corner = (like: string, row: number, column: number): string => {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(like) ?? [];
  // Of "$3" the sign stands before the digits.
  const [left, right] = letters === '' ? ['', columnSign] : [columnSign, rowSign];
  const [first, second] = [letters && left + columnName(column), digits && right + String(row + 1)];
  return first + second;
};

const moved = (address: string, moves: Moves): string | null => {
  const from = parseArea(address);
  if (!from) return address;
  const to = movedArea(moves, from);
  if (to === undefined) return null;
  if (to === null) return '#REF!';
  const [first = '', end] = address.split(':');
  const start = corner(first, to.top, to.left);
  return end === undefined ? start : `${start}:${corner(end, to.bottom, to.right)}`;
};

/**
 * The formula as it would read now, had it stood in its sheet all along.
 * @returns null when it cannot be told where one of its references went.
 */
export const movedFormula = (formula: string, home: string, movesOf: MovesOf): string | null => {
  let known = true;
  const read = formula.replaceAll(token, (whole: string, prefix?: string, address?: string) => {
    if (address === undefined) return whole;
    const moves = movesOf(prefix === undefined ? home : sheetNamed(prefix));
    if (!moves) return whole;
    const now = moved(address, moves);
    known &&= now !== null;
    const named = prefix !== undefined && moves.sheet !== moves.was ? `${quoteSheet(moves.sheet)}!` : prefix;
    return `${named ?? ''}${now ?? address}`;
  });
  return known ? read : null;
};

/** Names of the other sheets that a formula refers to, and every area with its sheet (null for the formula's own). */
export const referencesIn = (
  formula: string,
): readonly { readonly sheet: string | null; readonly address: string }[] =>
  [...formula.matchAll(token)].flatMap(([, prefix, address]) =>
    address === undefined ? [] : [{ sheet: prefix === undefined ? null : sheetNamed(prefix), address }],
  );
