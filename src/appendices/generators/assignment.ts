/**
 * Phụ lục IV: unit by unit, the criteria it answers for. A criterion that several units share stands with each of them, and
 * its points with the one that leads: no sum counts it twice.
 */
import { assignment as assignmentKind } from '../../domain/kinds/assignment';
import { roman } from '../../domain/texts/numerals';
import { unitsOf } from '../../sheets/report';
import { registryOf } from '../../sheets/units-of-table';
import { assignedCells, assignedColumns, assignedOf, figureAt } from '../units/assigned';
import type { Assigned } from '../units/assigned';
import { blank, sumCell, words } from '../model/cells';
import type { Part } from '../model/cells';
import { commonOptions, unitsOption } from './choices';
import { defineGenerator } from './generator';
import type { UsualSheet } from './generator';
import { noAppendix, noPoints, noSuchUnit, noUnits } from './missing';
import { fromUnits, hasOneIndex, documentOnly } from './terminal-traits';
import { bindingId } from '../model/names';
import { toFillRemark } from '../model/remarks';
import { bodyTop } from '../model/sheet-plan';
import type { PlanCell, PlanLine, SheetPlan } from '../model/sheet-plan';
import { announcedNote } from '../source/announced-note';
import { responsibilities, sharesOf } from '../source/responsibility';
import type { UnitShare } from '../source/responsibility';
import { reportOf } from '../source/columns';
import { ownerInTitle, titleBlock, totalLabel } from '../model/words';

const sharedNote =
  'Ghi chú: tiêu chí do nhiều đơn vị cùng thực hiện được ghi ở từng đơn vị; điểm chỉ ghi và cộng ở đơn vị chủ trì.';
/** What is printed below: of shared criteria, and of announced totals; the points of some units alone are no such total. */
const notesOf = (
  { report, achieved, target }: Assigned,
  shares: readonly UnitShare[],
  whole: boolean,
): readonly string[] => [
  ...(shares.some((each) => each.shares.length > 0) ? [sharedNote] : []),
  ...(whole ? [achieved, target].flatMap((column) => announcedNote(report, column)) : []),
];

const nobody = 'Chưa phân công';
const leadNote = (lead: string): string => `Chủ trì: ${lead}`;

const figures = Object.values(figureAt);

/** A unit's heading with its sums, the criteria it leads, then those it shares. */
const sectionLines = (
  assigned: Assigned,
  { unit, leads, shares }: UnitShare,
  number: number,
  top: number,
): readonly PlanLine[] => {
  const lines = [
    ...leads.map((row) => assignedCells(assigned, row, { linked: true, note: '' })),
    ...shares.map(({ row, lead }) =>
      assignedCells(assigned, row, { linked: true, withoutPoints: true, note: leadNote(lead) }),
    ),
  ];
  const sums = figures.map((column) => {
    const parts = lines
      .slice(0, leads.length)
      .map((cells, at): Part => ({ row: top + 1 + at, cell: cells[column] ?? blank }));
    return parts.some(({ cell }) => cell.kind !== 'blank') ? sumCell(parts, column) : blank;
  });
  const heading = [words(roman(number)), words(unit || nobody), ...sums, blank, blank, blank];
  return [{ kind: 'section', cells: heading }, ...lines.map((cells): PlanLine => ({ kind: 'leaf', cells }))];
};

const totalLine = (lines: readonly PlanLine[], top: number): PlanLine => {
  const sections = lines.flatMap((line, at) => (line.kind === 'section' ? [{ line, row: top + at }] : []));
  const sums = figures.map((column): PlanCell => {
    const parts = sections.flatMap(({ line, row }): Part[] => {
      const cell = line.cells[column];
      return cell && cell.kind !== 'blank' ? [{ row, cell }] : [];
    });
    return parts.length > 0 ? sumCell(parts, column) : blank;
  });
  return { kind: 'total', joined: true, cells: [words(totalLabel), blank, ...sums, blank, blank, blank] };
};

const usual: UsualSheet = { sheet: 'Phụ lục IV', number: 'IV', suffix: 'PhanCong', orientation: 'landscape' };

export const assignment = defineGenerator({
  id: 'assignment',
  words: {
    vi: {
      name: 'Phụ lục IV: phân công',
      about: 'Mỗi đơn vị với các tiêu chí được giao, mục tiêu, nhiệm vụ và thời hạn.',
      from: 'một bảng có đơn vị chủ trì',
    },
    en: {
      name: 'Appendix IV: assignment',
      about: 'Each unit with its criteria, targets, tasks and deadlines.',
      from: 'a table with lead units',
    },
  },
  picture: {
    columns: [0.1, 0.4, 0.54, 0.8],
    rows: ['section', 'plain', 'plain', 'section', 'plain', 'section', 'plain'],
  },
  usual,
  options: commonOptions.extend({
    units: unitsOption,
  }),
  terminal: { isUsual: hasOneIndex, startsFrom: fromUnits, options: documentOnly },
  build: (book, appendixId, options, { units = unitsOf(book) }) => {
    const report = reportOf(book, appendixId);
    if (!report) return { missing: noAppendix };
    const { appendix } = report;
    const assigned = assignedOf(report);
    if (!assigned.maximum && !assigned.achieved) return { missing: noPoints };
    const all = sharesOf(responsibilities(appendix, registryOf(report, units)));
    if (!all.some(({ unit }) => unit !== '')) return { missing: noUnits };
    const wanted = all.filter(({ unit }) => options.units?.includes(unit) ?? true);
    if (wanted.length === 0) return { missing: noSuchUnit };
    const columns = assignedColumns(assigned);
    const top = bodyTop(columns);
    const lines: PlanLine[] = [];
    wanted.forEach((share, at) => lines.push(...sectionLines(assigned, share, at + 1, top + lines.length)));
    const year = assigned.target?.year ?? assigned.achieved?.year ?? '';
    const plan: SheetPlan = {
      name: usual.sheet,
      titles: titleBlock(
        `PHÂN CÔNG NHIỆM VỤ THEO ĐƠN VỊ${ownerInTitle(appendix.owner)}${year === '' ? '' : ` NĂM ${year}`}`,
        usual.number,
        options,
        appendix.owner,
      ),
      columns,
      lines: [...lines, totalLine(lines, top)],
      notes: notesOf(assigned, wanted, wanted.length === all.length),
      orientation: usual.orientation,
      dense: true,
      binding: {
        id: bindingId(appendix.owner, year, usual.suffix),
        kind: assignmentKind.id,
        scheme: appendix.scheme,
      },
    };
    return { plans: [plan], remarks: toFillRemark([plan]) };
  },
});
