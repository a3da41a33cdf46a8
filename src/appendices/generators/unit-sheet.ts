/** A sheet for each unit to send out: its criteria by value, so that the sheet can leave the workbook and come back filled. */
import type { z } from 'zod';
import { assignment } from '../../domain/kinds/assignment';
import { unitsOf } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { assignedCells, assignedColumns, assignedOf, figureAt } from '../units/assigned';
import type { Assigned } from '../units/assigned';
import { blank, sumCell, words } from '../model/cells';
import { commonOptions, unitsOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noPoints, noSuchUnit, noUnits } from './missing';
import { fromUnits, documentOnly, onlyWhenAsked } from './terminal-traits';
import { bindingId } from '../model/names';
import { toFillRemark } from '../model/remarks';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanLine, SheetPlan } from '../model/sheet-plan';
import { responsibilities, sharesOf } from '../source/responsibility';
import type { UnitShare } from '../source/responsibility';
import { fold } from '../../sheets/headers/fold';
import { reportOf } from '../source/columns';
import { titleBlock, sumLabel } from '../model/words';

/** Short forms, so that a unit's name fits a sheet's tab. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân/giu, 'UBND'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
  [/Văn phòng/giu, 'VP'],
  [/Trung tâm/giu, 'TT'],
];

const shortName = (unit: string): string =>
  shortened.reduce((name, [long, short]) => name.replace(long, short), unit);

/** "Sở Nội vụ" → "SoNoiVu". */
const unitWord = (unit: string): string =>
  fold(unit)
    .split(/[^a-z0-9]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 20);

const totalLine = (lines: readonly PlanLine[], top: number): PlanLine => {
  const sums = Object.values(figureAt).map((column): PlanCell => {
    const parts = lines.map(({ cells }, at) => ({ row: top + at, cell: cells[column] ?? blank }));
    return parts.some(({ cell }) => cell.kind !== 'blank') ? sumCell(parts, column) : blank;
  });
  return { kind: 'total', joined: true, cells: [words(sumLabel), blank, ...sums, blank, blank, blank] };
};

const sheetFor = (
  assigned: Assigned,
  { unit, leads, shares }: UnitShare,
  options: z.output<typeof commonOptions>,
): SheetPlan => {
  const { appendix } = assigned.report;
  const columns = assignedColumns(assigned);
  const top = bodyTop(columns);
  const rows = [
    ...leads.map((row) => ({ row, note: '' })),
    ...shares.map(({ row, lead }) => ({ row, note: `Chủ trì: ${lead}` })),
  ].sort((a, b) => a.row - b.row);
  const lines = rows.map(({ row, note }): PlanLine => ({
    kind: 'leaf',
    cells: assignedCells(assigned, row, { linked: false, note }),
  }));
  const year = assigned.target?.year ?? assigned.achieved?.year ?? '';
  return {
    name: shortName(unit),
    titles: titleBlock(
      `TIÊU CHÍ GIAO ${unit.toLocaleUpperCase('vi')} THỰC HIỆN${year === '' ? '' : ` NĂM ${year}`}`,
      usual.number,
      options,
      appendix.owner,
    ),
    columns,
    lines: [...lines, totalLine(lines, top)],
    notes: [],
    orientation: usual.orientation,
    binding: {
      id: bindingId(appendix.owner, year, unitWord(unit)),
      kind: assignment.id,
      scheme: appendix.scheme,
    },
  };
};

const usual: UsualSheet = { sheet: '', number: '', suffix: '', orientation: 'landscape' };

export const unitSheet = defineGenerator({
  id: 'unit-sheet',
  words: {
    vi: {
      name: 'Trang riêng cho từng đơn vị',
      about: 'Mỗi đơn vị một trang để gửi đi điền; trang đã điền ghép lại được vào kế hoạch.',
      from: 'một bảng có đơn vị chủ trì',
    },
    en: {
      name: 'A sheet for each unit',
      about: 'One sheet per unit to send out; the filled sheets can be merged back into the plan.',
      from: 'a table with lead units',
    },
  },
  picture: {
    columns: [0.1, 0.4, 0.54, 0.8],
    rows: ['plain', 'to-fill', 'to-fill', 'plain', 'to-fill'],
    behind: 2,
  },
  usual,
  options: commonOptions.extend({
    units: unitsOption,
  }),
  terminal: { isUsual: onlyWhenAsked, startsFrom: fromUnits, options: documentOnly },
  build: (book, appendixId, options, { units = unitsOf(book) }) => {
    const report = reportOf(book, appendixId);
    if (!report) return { missing: noAppendix };
    const assigned = assignedOf(report);
    if (!assigned.maximum && !assigned.achieved) return { missing: noPoints };
    const all = sharesOf(responsibilities(report.appendix, registryOf(report, units))).filter(
      ({ unit }) => unit !== '',
    );
    if (all.length === 0) return { missing: noUnits };
    const wanted = all.filter(({ unit }) => options.units?.includes(unit) ?? true);
    if (wanted.length === 0) return { missing: noSuchUnit };
    const plans = wanted.map((share) => sheetFor(assigned, share, options));
    return { plans, remarks: toFillRemark(plans) };
  },
});
