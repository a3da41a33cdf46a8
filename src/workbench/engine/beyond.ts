/** Which formulas an engine has no way to compute, by the functions it knows. */
import type { ICellData, IWorkbookData } from '@univerjs/core';

import { parseArea } from '../../a1/address';
import { scan, type Token } from '../../a1/scanner';
import { notesOf } from '../cell-notes';
import { definedNames } from '../xlsx/names';

/** Whether a function, in capitals, is known. */
export type IsKnown = (name: string) => boolean;

/**
 * Signs, brackets and names of a formula, those of its names' meanings among them: the engine computes one inside the other on the
 * stack, so that more would end it. Excel nests functions 64 deep.
 */
const MOST_STEPS = 1_000;

/** What names come to in a formula, by their names in lower case: how many steps, or why the engine cannot compute them. */
export type NamesMet = ReadonlyMap<string, number | 'unknown' | 'endless'>;

interface Judged {
  readonly steps: number;
  readonly unknown: boolean;
}

/** Whether brackets of a formula hold areas joined by "," (a union), as in "SUM((A1,B2))": the engine takes it for an error. */
function holdsUnion(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  let before: Token['kind'] | null = null;
  for (const { kind, text } of tokens) {
    if (kind === 'open') open.push(text === '(' && !calls.has(before));
    if (kind === 'close') open.pop();
    if (kind === 'separator' && open.at(-1) === true) return true;
    if (kind !== 'space') before = kind;
  }
  return false;
}

/** What an opening bracket behind it makes a call. */
const calls: ReadonlySet<Token['kind'] | null> = new Set(['function', 'close', 'name']);

function judged(formula: string, names: NamesMet, isKnown: IsKnown): Judged {
  const tokens = scan(formula);
  let [steps, unknown] = [holdsUnion(tokens) ? Infinity : 0, false];
  for (const { kind, prefix, body } of tokens) {
    if (kind === 'structured' || (prefix && prefix.book !== null)) unknown = true;
    if (kind === 'function' && !isKnown(body.toUpperCase())) unknown = true;
    if (kind === 'operator' || kind === 'open') steps += 1;
    if (kind !== 'name') continue;
    const met = names.get(body.toLowerCase()) ?? 0;
    if (met === 'unknown') unknown = true;
    else steps += met === 'endless' ? Infinity : met + 1;
  }
  return { steps, unknown };
}

/** Whether the engine has no way to compute a formula. */
export const isBeyond = (formula: string, names: NamesMet, isKnown: IsKnown): boolean => {
  const { steps, unknown } = judged(formula, names, isKnown);
  return unknown || steps > MOST_STEPS;
};

/** Whether to compute a formula would go too deep for the engine, would never end, or give an error where Excel gives none. */
export const isTooDeep = (formula: string, names: NamesMet): boolean =>
  judged(formula, names, () => true).steps > MOST_STEPS;

/** What the names of a workbook come to; one that comes back to itself is endless. */
export function namesMet(snapshot: IWorkbookData, isKnown: IsKnown): NamesMet {
  const meanings = new Map(
    definedNames(snapshot).map(({ name, formulaOrRefString }) => [name.toLowerCase(), formulaOrRefString]),
  );
  const met = new Map<string, number | 'unknown' | 'endless'>();
  const called = (name: string): readonly string[] =>
    scan(meanings.get(name) ?? '').flatMap(({ kind, body }) => {
      const other = body.toLowerCase();
      return kind === 'name' && meanings.has(other) && !met.has(other) ? [other] : [];
    });
  const open = new Set<string>();
  for (const first of meanings.keys()) {
    const path = [first];
    for (let name = path.at(-1); name !== undefined; name = path.at(-1)) {
      const waiting = open.has(name) || met.has(name) ? [] : called(name);
      open.add(name);
      if (waiting.some((other) => open.has(other))) met.set(name, 'endless');
      const inner = waiting.filter((other) => !open.has(other));
      path.push(...inner);
      if (inner.length > 0) continue;
      path.pop();
      open.delete(name);
      if (met.has(name)) continue;
      const { steps, unknown } = judged(meanings.get(name) ?? '', met, isKnown);
      met.set(name, unknown ? 'unknown' : steps > MOST_STEPS ? 'endless' : steps);
    }
  }
  return met;
}

/** True for an array formula over several cells. */
export const isLargeArray = (cell: ICellData): boolean => {
  const area = parseArea(notesOf(cell).array ?? '');
  return area !== null && (area.bottom > area.top || area.right > area.left);
};
