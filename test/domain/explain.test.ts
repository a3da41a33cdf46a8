import { explainPublished, explainRounding, explainSum } from '../../src/domain/explain';
import { recompute } from '../../src/domain/recompute';
import { exactly, formatScore } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { appendixOf, published } from '../support/tables';
import { treeLayout } from '../support/forests';
import { table } from './checks/support';

const text = (score: Score | null | undefined): string | null => (score ? formatScore(score) : null);

const rowOf = ({ appendix }: ReturnType<typeof published>, code: string): number =>
  appendix.rows.findIndex((row) => row.code.code === code);

describe('explainSum', () => {
  test('Đắk Nông 7.2: 1,21 is stated, its parts say 1,5', () => {
    const found = published('dak-nong-2022');
    const { appendix } = found;
    const sums = recompute(appendix);
    const explained = explainSum(appendix, sums, 'achieved:2021', rowOf(found, '7.2'))!;
    expect(explained.cell).toMatchObject({ code: '7.2', holds: 'number', opens: true });
    expect([text(explained.cell.stated), text(explained.sumOfParts), text(explained.off)]).toEqual([
      '1,21',
      '1,5',
      '-0,29',
    ]);
    expect(explained.verdict).toBe('mismatch');
    expect(explained.parts.map(({ code, stated, opens }) => [code, text(stated), opens])).toEqual([
      ['7.2.1', '0,5', false],
      ['7.2.2', '1', false],
    ]);
  });

  test('the total: its fields, and what rounding each row to two decimals would make of it', () => {
    const { appendix } = published('dak-nong-2022');
    const explained = explainSum(appendix, recompute(appendix), 'achieved:2021', appendix.total ?? -1)!;
    expect(explained.parts.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(explained.cell.code).toBeNull();
    const { exact, rounded, difference, shares } = explained.rounding!;
    expect([text(exact), text(rounded), text(difference)]).toEqual(['86,2391', '86,24', '0,0009']);
    expect(shares.map(({ row, difference: share }) => [appendix.rows[row]?.code.code, text(share)])).toEqual([
      ['6.1.1', '0,0009'],
    ]);
  });

  test('a leaf has nothing to explain', () => {
    const found = published('dak-nong-2022');
    const sums = recompute(found.appendix);
    expect(explainSum(found.appendix, sums, 'achieved:2021', rowOf(found, '7.2.1'))).toBeNull();
  });

  test('a sum that states nothing is off by nothing; one whose parts state nothing cannot be judged', () => {
    const columns = ['code', 'name', 'maximum', 'achieved:2021'];
    const explained = (row: string, ...parts: string[]) => {
      const leaves = parts.map((points, at) => [`1.${at + 1}`, 'Việc', '2', points]);
      const appendix = table([['1', 'Lĩnh vực', '4', row], ...leaves], { columns });
      const found = explainSum(appendix, recompute(appendix), 'achieved:2021', 0)!;
      return [text(found.cell.stated), text(found.sumOfParts), text(found.off), found.verdict];
    };
    expect(explained('', '1', '2')).toEqual([null, '3', null, null]);
    expect(explained('3', '', '')).toEqual(['3', null, null, null]);
    expect(explained('3', '1', '')).toEqual(['3', '1', '2', 'mismatch']);
    expect(explained('3', '1', '2')).toEqual(['3', '3', '0', 'equal']);
  });

  test('says what each cell holds: formula, number, text, interval, words, error, nothing', () => {
    const line = (code: string, value: string | number, formula?: string) => [
      { value: code },
      { value: `Tiêu chí ${code}` },
      { value: 9 },
      { value, ...(formula ? { formula } : {}) },
    ];
    const appendix = appendixOf(
      [
        ['STT', 'Tên', 'Điểm chuẩn', 'Điểm đạt 2023'].map((value) => ({ value })),
        line('1', 7, '=SUM(D3:D9)'),
        ...[1.5, '1,5', '2 - 3', 'chưa có', '#REF!', ''].map((value, at) => line(`1.${at + 1}`, value)),
      ],
      treeLayout,
    );
    const { cell, parts } = explainSum(appendix, recompute(appendix), 'achieved:2023', 0)!;
    expect([cell.holds, cell.formula]).toEqual(['formula', '=SUM(D3:D9)']);
    expect(parts.map(({ holds }) => holds)).toEqual([
      'number',
      'text',
      'interval',
      'words',
      'error',
      'blank',
    ]);
  });
});

describe('rounding', () => {
  test('where the rows are written with two decimals, rounding them changes nothing', () => {
    const { appendix } = published('phong-tho-2023');
    const view = explainRounding(appendix, recompute(appendix), 'appraised:2023', appendix.total ?? -1, 2)!;
    expect([text(view.exact), text(view.rounded), view.shares]).toEqual(['79,24', '79,24', []]);
  });

  test('Phong Thổ: 79,27 was published; the rounding of its rows can account for the 0,03', () => {
    const { appendix } = published('phong-tho-2023');
    const at = (value: string) =>
      explainPublished(
        appendix,
        recompute(appendix),
        'appraised:2023',
        appendix.total ?? -1,
        exactly(value),
      )!;
    expect([text(at('79.27').difference), at('79.27').explained]).toEqual(['0,03', true]);
    expect(at('80').explained).toBe(false);
  });
});
