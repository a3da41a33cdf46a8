/** Conditional formats of one sheet: those that stay keep their elements, others come and go. */
import { cellAddress, spelledAddress } from '../../../a1/address';
import type { ConditionalRule } from '../conditional';
import { add, kids, numberAttr, remove, setAttr, type Element } from '../parts/xml';
import type { PlacedRule } from '../read/conditional';
import { worksheetOrder } from './order';
import { addRule } from './rule-elements';
import type { StyleBook } from './style-book';
import { same } from './style-facets';

const sqrefOf = ({ ranges }: ConditionalRule): string =>
  ranges
    .map((range) =>
      spelledAddress({
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      }),
    )
    .join(' ');

const firstCell = ({ ranges: [range] }: ConditionalRule): string =>
  cellAddress({ row: range?.startRow ?? 0, column: range?.startColumn ?? 0 });

/** Takes a rule out, and its block when it was the last in it. */
function removeRule(element: Element): void {
  const block = element.parentNode as Element;
  remove(element);
  if (kids(block, 'cfRule').length === 0) remove(block);
}

/** A block of its own for ranges, placed after the blocks that are there. */
function addBlock(root: Element, sqref: string): Element {
  const rank = worksheetOrder.indexOf('conditionalFormatting');
  const next = kids(root).find((child) => worksheetOrder.indexOf(child.localName ?? '') > rank);
  return add(root, 'conditionalFormatting', { sqref }, next ?? null);
}

/** Gives a rule that stays other ranges, in a block that it shares with no other rule. */
function moveRule(root: Element, element: Element, sqref: string): void {
  const block = element.parentNode as Element;
  if (kids(block, 'cfRule').length === 1) {
    block.setAttribute('sqref', sqref);
    return;
  }
  const own = addBlock(root, sqref);
  own.appendChild(element);
}

/** Rules are in force in the order of the list; rules of the file that Univer does not know come after it. */
function renumber(root: Element, inOrder: readonly Element[]): void {
  const all = kids(root, 'conditionalFormatting').flatMap((block) => kids(block, 'cfRule'));
  const others = all
    .filter((element) => !inOrder.includes(element))
    .sort((one, other) => (numberAttr(one, 'priority') ?? 0) - (numberAttr(other, 'priority') ?? 0));
  [...inOrder, ...others].forEach((element, index) => setAttr(element, 'priority', index + 1));
}

export interface ConditionalChanges {
  readonly touched: boolean;
  /** Rules that no file can hold as they are. */
  readonly lost: number;
}

/** True when the rules that stay have come to stand in another order. */
function areReordered(before: readonly PlacedRule[], inOrder: readonly Element[]): boolean {
  const places = before.map(({ element }) => inOrder.indexOf(element)).filter((place) => place >= 0);
  return !same(
    places,
    [...places].sort((one, other) => one - other),
  );
}

export function patchConditional(
  root: Element,
  before: readonly PlacedRule[],
  after: readonly ConditionalRule[],
  book: StyleBook,
): ConditionalChanges {
  const left = new Map(before.map((placed) => [placed.rule.cfId, placed]));
  const inOrder: Element[] = [];
  let [touched, added, lost] = [false, false, 0];
  for (const rule of after) {
    const known = left.get(rule.cfId);
    if (known && same(known.rule.rule, rule.rule) && known.rule.stopIfTrue === rule.stopIfTrue) {
      left.delete(rule.cfId);
      inOrder.push(known.element);
      if (sqrefOf(known.rule) === sqrefOf(rule)) continue;
      moveRule(root, known.element, sqrefOf(rule));
      touched = true;
      continue;
    }
    if (rule.ranges.length === 0) continue;
    const block = addBlock(root, sqrefOf(rule));
    const element = addRule(block, rule, firstCell(rule), book);
    if (element) inOrder.push(element);
    else {
      remove(block);
      lost += 1;
    }
    [touched, added] = [true, true];
  }
  for (const { element } of left.values()) {
    removeRule(element);
    touched = true;
  }
  const reordered = areReordered(before, inOrder);
  if (added || reordered) renumber(root, inOrder);
  return { touched: touched || reordered, lost };
}
