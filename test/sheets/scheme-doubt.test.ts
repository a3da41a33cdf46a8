/** What speaks against taking the scheme of a table: a doubted tree, another total. */
import { analyse } from '../../src/sheets/report';
import { schemeDoubt } from '../../src/sheets/scheme-file';
import { gridOf } from '../support/grids';

const doubtOf = (maxima: readonly number[], total: number) => {
  const fields = maxima.map((most, at) => [String(at + 1), `Lĩnh vực ${String(at + 1)}`, most, most - 1]);
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ...fields,
    ['', 'Tổng điểm', total, total - fields.length],
  ]);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is read');
  return schemeDoubt(report);
};

test('nothing, where the fields are the stated total', () => {
  expect(doubtOf([5, 6], 11)).toBeNull();
});

test('a total that is not theirs', () => {
  expect(doubtOf([5, 6], 10.5)).toEqual({ kind: 'total', stated: '10.5', sum: '11' });
});

test('a tree that cannot be meant', () => {
  expect(doubtOf([50, 60, 70], 60)).toEqual({ kind: 'structure' });
});
