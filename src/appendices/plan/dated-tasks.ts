/** The dates of last year in tasks that a new plan takes over, other than in the number or date of a document they cite. */
import { words } from '../model/cells';
import type { PlanCell } from '../model/sheet-plan';

/** "205/KH-UBND ngày 01/6/2022", "15/2022/NĐ-CP": a document keeps its date whatever year the plan is for. */
const citation =
  /(?<!\d)\d{1,6}(?:\/\d{4})?\/[A-ZĐ]{2}[^\s,;.()]*(?:\s{1,4}ngày\s{1,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d))?/gu;

/** What is done with such a date: it stays and is marked until somebody has changed it, or becomes that of the plan's year. */
export const dateRules = ['marked', 'moved'] as const;
export type DateRule = (typeof dateRules)[number];

/** A year among the numbers of some words. */
const yearIn = (text: string, year: string): number =>
  text.split(/\D+/u).filter((part) => part === year).length;

/** "trước 30/11/2022", "quý IV/2022", "trong năm 2022". */
export const speaksOfYear = (text: string, year: string): boolean =>
  yearIn(text.normalize('NFC').replace(citation, ' '), year) > 0;

/** The words with every such year moved to another; citations as they are. */
export function movedToYear(text: string, from: string, to: string): string {
  const plain = text.normalize('NFC');
  const moved = (part: string): string => part.replace(/\d+/gu, (digits) => (digits === from ? to : digits));
  let [out, last] = ['', 0];
  for (const { 0: cited, index } of plain.matchAll(citation)) {
    out += moved(plain.slice(last, index)) + cited;
    last = index + cited.length;
  }
  return out + moved(plain.slice(last));
}

/** A task as a cell: one that still speaks of `year` is marked until that year stands in its citations alone. */
export function datedCell(text: string, year: string): PlanCell {
  const cell = words(text);
  if (cell.kind !== 'text' || !speaksOfYear(text, year)) return cell;
  const cited = [...text.normalize('NFC').matchAll(citation)].map(([said]) => said).join(' ');
  return { ...cell, outdated: { words: year, allowed: cited.split(year).length - 1 } };
}
