/** What a cell says, free of how Univer happens to keep it, and how the file says it. */
import type { ICellData } from '@univerjs/core';

import { notesOf } from '../../cell-notes';
import { formulaForFile } from '../formula';
import { escapeText } from '../parts/strings';
import { add, kids, remove, setText, type Element } from '../parts/xml';
import { cellTypes } from '../univer';

export type Value =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export interface Content {
  /** With its "=", or null. */
  readonly formula: string | null;
  readonly value: Value;
  /** Text that must not be read as anything else (Excel's apostrophe). */
  readonly forced: boolean;
}

const errors =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** `formula` is the cell's own, or the one its group gives it. */
export function contentOf(cell: ICellData | null | undefined, formula = cell?.f): Content {
  const f = formula || null;
  const rich = cell?.p?.body?.dataStream?.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const v = cell?.v ?? rich;
  const blank = { formula: f, value: { kind: 'blank' } as const, forced: false };
  // What an array formula filled in belongs to the array, not to the cell.
  if (f === null && v !== undefined && notesOf(cell).spilled === v) return blank;
  if (v === null || v === undefined || (v === '' && f === null && cell?.t !== cellTypes.forcedText))
    return blank;
  const forced = cell?.t === cellTypes.forcedText;
  const of = (value: Value): Content => ({ formula: f, value, forced });
  if (typeof v === 'boolean' || cell?.t === cellTypes.boolean)
    return of({ kind: 'boolean', value: v === true || v === 1 || String(v).toLowerCase() === 'true' });
  if (typeof v === 'string' && errors.test(v) && (f !== null || notesOf(cell).error)) {
    return of({ kind: 'error', value: v });
  }
  const asText =
    cell?.t === cellTypes.text ||
    cell?.t === cellTypes.forcedText ||
    (cell?.t !== cellTypes.number && typeof v === 'string');
  if (asText || !Number.isFinite(Number(v)) || v === '') return of({ kind: 'text', value: String(v) });
  return of({ kind: 'number', value: Number(v) });
}

/** Equal, or two numbers a recalculation may have told apart in their last binary digits. */
export function sameResult(one: Value, other: Value): boolean {
  if (one.kind === 'number' && other.kind === 'number') {
    return (
      one.value === other.value ||
      Math.abs(one.value - other.value) <= 1e-12 * Math.max(Math.abs(one.value), Math.abs(other.value))
    );
  }
  return (
    one.kind === other.kind && ('value' in one ? one.value : '') === ('value' in other ? other.value : '')
  );
}

export function sameContent(one: Content, other: Content): boolean {
  if (one.formula !== other.formula || one.forced !== other.forced) return false;
  if (one.formula !== null) return sameResult(one.value, other.value);
  return (
    one.value.kind === other.value.kind &&
    ('value' in one.value ? one.value.value : '') === ('value' in other.value ? other.value.value : '')
  );
}

/** True for text that a person who edits the cell would turn into a formula. */
export const startsLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text) && text !== '-';

function writeCached(cell: Element, value: Value): void {
  if (value.kind === 'blank') return;
  if (value.kind === 'text') cell.setAttribute('t', 'str');
  if (value.kind === 'boolean') cell.setAttribute('t', 'b');
  if (value.kind === 'error') cell.setAttribute('t', 'e');
  const text = value.kind === 'boolean' ? String(Number(value.value)) : String(value.value);
  setText(add(cell, 'v'), value.kind === 'text' ? escapeText(text) : text);
}

/** Replaces what a `c` element says. Typed text goes into the cell itself, so that the shared strings stay as they are. */
export function writeContent(cell: Element, content: Content, withResult = true): void {
  kids(cell).forEach(remove);
  for (const stale of ['t', 'cm', 'vm']) cell.removeAttribute(stale);
  const { formula, value } = content;
  if (formula !== null) {
    setText(add(cell, 'f'), escapeText(formulaForFile(formula)));
    if (withResult) writeCached(cell, value);
  } else if (value.kind === 'text') {
    cell.setAttribute('t', 'inlineStr');
    setText(add(add(cell, 'is'), 't'), escapeText(value.value));
  } else writeCached(cell, value);
}
