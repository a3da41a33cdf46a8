import { cellAddress } from '../../src/a1/address';
import type { Patch } from '../../src/sheets/patch';
import { patchSize } from '../../src/sheets/patch';
import { buildDiagnosisPatch, buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { patched } from '../support/patched';
import { gridOf, published } from '../support/tables';
import type { SheetCell } from '../support/tables';

const open = (cells: readonly (readonly SheetCell[])[]) => {
  const grid = gridOf(cells);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('no appendix recognised');
  return { grid, report };
};
const { cells } = published('dak-nong-2022');
/** The published cells with some of them different. */
const withCells = (changes: Readonly<Record<string, SheetCell>>): SheetCell[][] =>
  cells.map((line, row) => line.map((cell, column) => changes[cellAddress({ row, column })] ?? cell));

const listed = (patch: Patch) =>
  Object.fromEntries(
    patch.sheets.flatMap(({ edits }) => edits.map((edit) => [cellAddress(edit), edit.after])),
  );
const ofCheck = ({ findings }: AppendixReport, check: string) =>
  findings.filter((finding) => finding.check === check);

test('codes typed with a comma become text with a point, all at once or one alone', () => {
  const { grid, report } = open(cells);
  const bent = ofCheck(report, 'code-malformed');
  const all = buildRepairPatch(report, grid, bent);
  expect(listed(all)).toEqual({
    A18: { formula: '2.3', literal: true, format: '@' },
    A19: { formula: '2.4', literal: true, format: '@' },
  });
  expect(Object.keys(listed(buildRepairPatch(report, grid, bent.slice(0, 1))))).toEqual(['A18']);
  expect(ofCheck(open2(grid, all), 'code-malformed')).toEqual([]);
});

/** The report of a grid after a patch. */
const open2 = (grid: Parameters<typeof patched>[0], patch: Patch): AppendixReport => {
  const [report] = analyse({ grids: [patched(grid, patch)], names: [], part: null }).appendices;
  if (!report) throw new Error('no appendix after the patch');
  return report;
};

test('a date where a code was meant loses its date format', () => {
  const { grid, report } = open(withCells({ A18: { value: 45353, format: 'd-mmm' } }));
  expect(listed(buildRepairPatch(report, grid, ofCheck(report, 'code-malformed')))['A18']).toEqual({
    formula: '2.3',
    literal: true,
    format: '@',
  });
});

test('a number kept as text becomes a number in the column’s format', () => {
  const { grid, report } = open(withCells({ D3: { value: '1,46', format: '@' } }));
  const patch = buildRepairPatch(report, grid, ofCheck(report, 'number-as-text'));
  expect(Object.keys(listed(patch))).toEqual(['D3']);
  expect(listed(patch)['D3']).toMatchObject({ formula: 1.46 });
  expect(listed(patch)['D3']?.format).not.toBe('@');
  expect(ofCheck(open2(grid, patch), 'number-as-text')).toEqual([]);
});

test('a SUM that leaves out a child gets all of them', () => {
  const { grid, report } = open(withCells({ D5: { value: 1, formula: '=SUM(D6)', format: 'General' } }));
  const findings = ofCheck(report, 'formula-range');
  expect(findings).toHaveLength(1);
  expect(listed(buildRepairPatch(report, grid, findings))).toEqual({
    D5: { formula: '=SUM(D6:D7)', format: 'General' },
  });
});

test('a missing criterion is described as a row to insert', () => {
  const { grid, report } = open(cells.filter((_, row) => row !== 10 - 1));
  const [finding] = ofCheck(report, 'criterion-missing');
  if (!finding) throw new Error('criterion-missing expected');
  const patch = buildRepairPatch(report, grid, [finding]);
  expect(patch.sheets[0]?.edits).toEqual([]);
  expect(patch.sheets[0]?.newRows).toMatchObject([
    {
      after: 8,
      likeRow: 8,
      cells: [{ column: 0, shows: '1.6' }, { column: 1 }, { column: 2, shows: '1.5' }],
    },
  ]);
  expect(patchSize(patch)).toBe(3);
});

test('findings without a repair, and of other appendices, make an empty patch', () => {
  const { grid, report } = open(cells);
  const mismatches = ofCheck(report, 'subtotal-mismatch');
  expect(buildRepairPatch(report, grid, mismatches)).toEqual({ action: 'repair', sheets: [] });
  const foreign = ofCheck(report, 'code-malformed').map((finding) => ({ ...finding, appendix: 'Khac' }));
  expect(buildRepairPatch(report, grid, foreign).sheets).toEqual([]);
});

describe('a diagnosis', () => {
  test('puts 1,5 into 7.2, and the mismatches are gone', () => {
    const { grid, report } = open(cells);
    const [diagnosis] = report.diagnoses;
    const [explanation] = diagnosis?.explanations ?? [];
    if (!diagnosis || !explanation) throw new Error('an explanation expected');
    const patch = buildDiagnosisPatch(report, grid, diagnosis.column, explanation);
    expect(listed(patch)).toEqual({ D106: { formula: 1.5, format: '0.00' } });
    const after = open2(grid, patch);
    expect([after.diagnoses, ofCheck(after, 'subtotal-mismatch')]).toEqual([[], []]);
  });

  test('keeps a sum a formula', () => {
    const { grid, report } = open(
      withCells({ D106: { value: 1.21, formula: '=D107+D108-0.29', format: 'General' } }),
    );
    const [diagnosis] = report.diagnoses;
    const [explanation] = diagnosis?.explanations ?? [];
    if (!diagnosis || !explanation) throw new Error('an explanation expected');
    const patch = buildDiagnosisPatch(report, grid, diagnosis.column, explanation);
    expect(listed(patch)).toEqual({ D106: { formula: '=SUM(D107:D108)', format: 'General' } });
  });
});
