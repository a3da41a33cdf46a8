/** A table whose tree is doubted is not recomputed, until a person says that it is meant. */
import { cellAddress } from '../../src/a1/address';
import { emptyRecord, silence, withSilenced, writePart } from '../../src/sheets/binding';
import { buildRecomputePatch, sumsLeft } from '../../src/sheets/recompute-patch';
import { analyse, isDoubted } from '../../src/sheets/report';
import { heldKinds } from '../../src/sheets/sums/held';
import { gridOf } from '../support/grids';

const grid = gridOf([
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ['1', 'Chỉ đạo', 50, 40],
  ['2', 'Thể chế', 60, 50],
  ['3', 'Thủ tục', 70, 60],
  ['', 'Tổng điểm', 60, 50],
]);
const reportOf = (part: string | null) => {
  const [report] = analyse({ grids: [grid], names: [], part }).appendices;
  if (!report) throw new Error('the table is read');
  return report;
};
const written = (report: ReturnType<typeof reportOf>): string[] =>
  buildRecomputePatch(report, grid, {
    mode: 'values',
    gaps: true,
    ratio: true,
    replace: heldKinds,
  }).sheets.flatMap(({ edits }) => edits.map((edit) => cellAddress(edit)));

test('nothing of it is written, neither sums nor new columns', () => {
  const report = reportOf(null);
  expect(report.findings.map(({ check }) => check)).toContain('structure-uncertain');
  expect(isDoubted(report)).toBe(true);
  expect(written(report)).toEqual([]);
  expect(sumsLeft(report)).toEqual([]);
});

test('it is recomputed once a person has silenced the doubt', () => {
  const [doubt] = reportOf(null).findings.filter(({ check }) => check === 'structure-uncertain');
  if (!doubt) throw new Error('its tree is doubted');
  const record = withSilenced(emptyRecord, silence(doubt, 'Đã đối chiếu với văn bản'));
  const report = reportOf(writePart(record));
  expect(isDoubted(report)).toBe(false);
  expect(written(report)).toEqual(expect.arrayContaining(['C5', 'D5']));
});
