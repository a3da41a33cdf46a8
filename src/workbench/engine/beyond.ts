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

/**
 * What names come to in a formula, by their names in lower case: how many steps, several areas, or why the engine cannot compute them.
 */
export type NameMet = number | 'areas' | 'unknown' | 'endless';
export type NamesMet = ReadonlyMap<string, NameMet>;

/** Functions whose arguments are all of one kind: the areas of a name may stand as arguments of their own. */
const takesMany = new Set(
  'SUM AVERAGE AVERAGEA MIN MINA MAX MAXA COUNT COUNTA PRODUCT SUMSQ MEDIAN DEVSQ AVEDEV GEOMEAN HARMEAN STDEV STDEV.S STDEV.P STDEVA STDEVP STDEVPA VAR VAR.S VAR.P VARA VARP VARPA AND OR XOR SUBTOTAL'.split(
    ' ',
  ),
);

interface Judged {
  readonly steps: number;
  readonly unknown: boolean;
}

/** Whether brackets of a formula hold areas joined by "," (a union), as in "SUM((A1,B2))": the engine takes it for an error. */
function holdsUnion(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  let before: Token['kind'] | null = null;
  for (const { kind, text } of tokens) {
    if (kind === 'open') open.push(text === '(' && !callers.has(before));
    if (kind === 'close') open.pop();
    if (kind === 'separator' && open.at(-1) === true) return true;
    if (kind !== 'space') before = kind;
  }
  return false;
}

/** What an opening bracket behind it makes a call. */
const callers: ReadonlySet<Token['kind'] | null> = new Set(['function', 'close', 'name']);

/** The call that a token stands in, as tokens pass by: '' for brackets that are none, null outside of all. */
class Calls {
  private readonly open: string[] = [];
  private name = '';

  pass({ kind, body }: Token): void {
    if (kind === 'open') this.open.push(this.name);
    if (kind === 'close') this.open.pop();
    this.name = kind === 'function' ? body.toUpperCase() : '';
  }

  get around(): string | null {
    return this.open.at(-1) ?? null;
  }
}

/** Steps that a name adds; no end where its areas stand where the engine would take them for arguments of their own. */
function stepsOf(met: Exclude<NameMet, 'unknown'>, around: string | null): number {
  if (met === 'endless' || (met === 'areas' && !takesMany.has(around ?? ''))) return Infinity;
  return met === 'areas' ? 1 : met + 1;
}

function judged(formula: string, names: NamesMet, isKnown: IsKnown): Judged {
  const tokens = scan(formula);
  const calls = new Calls();
  let [steps, unknown] = [holdsUnion(tokens) ? Infinity : 0, false];
  for (const token of tokens) {
    const { kind, prefix, body } = token;
    calls.pass(token);
    if (kind === 'structured' || (prefix && prefix.book !== null)) unknown = true;
    if (kind === 'function' && !isKnown(body.toUpperCase())) unknown = true;
    if (kind === 'operator' || kind === 'open') steps += 1;
    if (kind !== 'name') continue;
    const met = names.get(body.toLowerCase()) ?? 0;
    if (met === 'unknown') unknown = true;
    else steps += stepsOf(met, calls.around);
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

/** Whether a meaning is several areas side by side, or a name of such. */
function isAreas(tokens: readonly Token[], names: NamesMet): boolean {
  const plain = tokens.filter(({ kind, text }) => kind !== 'space' && text !== '=');
  const [only, ...others] = plain;
  if (only?.kind === 'name' && others.length === 0) return names.get(only.body.toLowerCase()) === 'areas';
  const calls = new Calls();
  return plain.some((token) => {
    calls.pass(token);
    return token.kind === 'separator' && calls.around === null;
  });
}

function metBy(meaning: string, names: NamesMet, isKnown: IsKnown): NameMet {
  if (isAreas(scan(meaning), names)) return 'areas';
  const { steps, unknown } = judged(meaning, names, isKnown);
  return unknown ? 'unknown' : steps > MOST_STEPS ? 'endless' : steps;
}

/** What the names of a workbook come to; one that comes back to itself is endless. */
export function namesMet(snapshot: IWorkbookData, isKnown: IsKnown): NamesMet {
  const meanings = new Map(
    definedNames(snapshot).map(({ name, formulaOrRefString }) => [name.toLowerCase(), formulaOrRefString]),
  );
  const met = new Map<string, NameMet>();
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
      met.set(name, metBy(meanings.get(name) ?? '', met, isKnown));
    }
  }
  return met;
}

/** True for an array formula over several cells. */
export const isLargeArray = (cell: ICellData): boolean => {
  const area = parseArea(notesOf(cell).array ?? '');
  return area !== null && (area.bottom > area.top || area.right > area.left);
};
