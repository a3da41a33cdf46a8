/** Where a page ends: never between a heading and the first line below it. */
import fc from 'fast-check';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { page, pointsOf } from '../../src/appendices/layout/page';
import { pageBreaks } from '../../src/appendices/layout/page-breaks';
import { bodyTop, headerTop } from '../../src/appendices/model/sheet-plan';
import type { LineKind, PlanColumn, SheetPlan } from '../../src/appendices/model/sheet-plan';
import { generate, plansOf, reportOfSample } from './cases';

const headings: readonly LineKind[] = ['field', 'section', 'criterion'];
const column: PlanColumn = {
  key: 'name',
  role: 'name',
  header: 'Tiêu chí',
  share: 1,
  align: 'left',
  format: 'General',
};

const planOf = (kinds: readonly LineKind[]): SheetPlan => ({
  name: 'Phụ lục',
  titles: { number: 'Phụ lục I', title: 'BẢNG', reference: '' },
  columns: [column],
  lines: kinds.map((kind) => ({ kind, cells: [{ kind: 'text', text: 'x' }] })),
  notes: [],
  orientation: 'landscape',
  binding: null,
});

/** Points between the margins of a page across. */
const room = pointsOf(page.short - page.margins.top - page.margins.bottom);
const above = [20, 20, 20, 8, 20];
const header = 20;

/** The lines of each page as a printer fills them: a new page at a break by hand, or where a line has no room. */
const pagesOf = (
  plan: SheetPlan,
  heights: readonly number[],
  breaks: readonly number[],
  repeated = header,
): readonly (readonly number[])[] => {
  const top = bodyTop(plan.columns);
  const pages: number[][] = [[]];
  let used = heights.slice(0, top).reduce((sum, height) => sum + height, 0);
  plan.lines.forEach((_, at) => {
    const height = heights[top + at] ?? 0;
    if (breaks.includes(top + at) || used + height > room) {
      pages.push([]);
      used = repeated;
    }
    used += height;
    pages.at(-1)?.push(at);
  });
  return pages;
};

const kindAt = (plan: SheetPlan, at: number | undefined): LineKind => plan.lines[at ?? -1]?.kind ?? 'leaf';

test('no page ends with a heading, unless it holds nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kind: fc.constantFrom<LineKind>('field', 'section', 'criterion', 'leaf', 'leaf', 'leaf'),
          height: fc.integer({ min: 16, max: 120 }),
        }),
        { minLength: 1, maxLength: 60 },
      ),
      (lines) => {
        const plan = planOf([...lines.map(({ kind }) => kind), 'total']);
        const heights = [...above, ...lines.map(({ height }) => height), 20];
        const pages = pagesOf(plan, heights, pageBreaks(plan, heights));
        for (const rows of pages.slice(0, -1)) {
          if (rows.every((at) => headings.includes(kindAt(plan, at)))) continue;
          expect(headings).not.toContain(kindAt(plan, rows.at(-1)));
        }
      },
    ),
  );
});

test('a heading that just fits with the line below it stays; a quarter point more and both go on', () => {
  const plan = planOf(['leaf', 'field', 'leaf', 'total']);
  const filled = above.reduce((sum, height) => sum + height, 0);
  const heights = (last: number): readonly number[] => [...above, room - filled - 60, 30, last, 20];
  expect(pageBreaks(plan, heights(30))).toEqual([]);
  expect(pageBreaks(plan, heights(30.25))).toEqual([bodyTop(plan.columns) + 1]);
});

test('headings above each other go on together; pages that end between leaves are left to Excel', () => {
  const top = bodyTop([column]);
  const nested = planOf(['leaf', 'field', 'criterion', 'leaf', 'total']);
  expect(pageBreaks(nested, [...above, 250, 40, 40, 100, 20])).toEqual([top + 1]);
  const plain = planOf(['leaf', 'leaf', 'leaf', 'total']);
  expect(pageBreaks(plain, [...above, 200, 200, 200, 20])).toEqual([]);
});

test('a note that has no room below the last line takes that line with it', () => {
  const top = bodyTop([column]);
  const plan = { ...planOf(['leaf', 'leaf', 'total']), notes: ['Ghi chú'] };
  const filled = above.reduce((sum, height) => sum + height, 0);
  const heights = (note: number): readonly number[] => [...above, room - filled - 80, 30, 20, 8, note];
  expect(pageBreaks(plan, heights(22))).toEqual([]);
  expect(pageBreaks(plan, heights(22.25))).toEqual([top + 2]);
});

test.each([
  ['dak-nong-2022', 'next-plan', 'DakNong2022'],
  ['dak-nong-2022', 'assignment', 'DakNong2022'],
  ['hue-2023', 'below-maximum', 'PhuLuc2'],
] as const)('%s, %s: no heading stands alone at the foot of a page', async (sample, kind, id) => {
  for (const plan of plansOf(generate(await reportOfSample(sample), kind, id))) {
    const { heights, breaks } = layOut(plan);
    const repeated = heights
      .slice(headerTop(), bodyTop(plan.columns))
      .reduce((sum, height) => sum + height, 0);
    const pages = pagesOf(plan, heights, breaks, repeated);
    expect(pages.length).toBeGreaterThan(1);
    for (const rows of pages.slice(0, -1)) expect(headings).not.toContain(kindAt(plan, rows.at(-1)));
  }
});

test('Đắk Nông’s assignment: a table of long texts takes no more than 13 pages', async () => {
  const [plan] = plansOf(generate(await reportOfSample('dak-nong-2022'), 'assignment', 'DakNong2022'));
  const countOf = (made: SheetPlan): number => {
    const { heights, breaks } = layOut(made);
    const repeated = heights
      .slice(headerTop(), bodyTop(made.columns))
      .reduce((sum, height) => sum + height, 0);
    // The notes stand on the page of the last line: `breaks` sees to it.
    return pagesOf(made, heights, breaks, repeated).length;
  };
  expect(countOf(plan!)).toBeLessThanOrEqual(13);
  expect(countOf({ ...plan!, dense: false })).toBeGreaterThan(13);
});
