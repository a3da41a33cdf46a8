/** Where a page must end early, so that no heading stands alone at its foot, and no note alone on the last page. */
import { bodyTop, headerRows, headerTop } from '../model/sheet-plan';
import type { LineKind, SheetPlan } from '../model/sheet-plan';
import { pageRoom } from './page';

/** A heading belongs to the line below it. */
const headings: readonly LineKind[] = ['field', 'section', 'criterion'];

/** Zero-based rows of the sheet that begin a page by hand; `heights` are those of all its rows, in points. */
export const pageBreaks = (plan: SheetPlan, heights: readonly number[]): readonly number[] => {
  const { columns, charts = [], lines } = plan;
  if (charts.length > 0) return [];
  const [top, body] = [headerTop(charts), bodyTop(columns, charts)];
  const total = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const repeated = total(top, top + headerRows(columns));
  const room = pageRoom(plan);
  /** What is said below the table stays with its last line. */
  const notes = total(body + lines.length, heights.length);
  const breaks: number[] = [];
  /** The first of the headings that stand right above a line. */
  const firstHeading = (at: number): number => {
    let first = at;
    while (first > 0 && headings.includes(lines[first - 1]?.kind ?? 'leaf')) first -= 1;
    return first;
  };
  let used = total(0, body);
  let pageStart = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const height = heights[body + at] ?? 0;
    const below = at === lines.length - 1 ? notes : 0;
    if (used + height + below <= room) {
      used += height;
      continue;
    }
    const first = firstHeading(at);
    const start = first > pageStart ? first : at;
    // Where the line itself has no room the page ends by itself.
    if (start < at || used + height <= room) breaks.push(body + start);
    used = repeated + total(body + start, body + at + 1);
    pageStart = start;
  }
  return breaks;
};
