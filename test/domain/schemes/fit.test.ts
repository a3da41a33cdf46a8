/** How well a scheme fits a table, figure by figure; and rows found by names that are only alike. */
import { bestScheme, fitScheme, matchRows } from '../../../src/domain/scheme';
import type { Scheme } from '../../../src/domain/scheme';
import { changed, rightRows, rightScheme, table } from '../checks/support';
import type { TableOptions } from '../checks/support';

const columns = ['code', 'name', 'maximum', 'achieved:2021', 'target:2022', 'task', 'lead-unit'];
/** A row, or the columns, with another word in the column of maxima. */
const withThird = (words: readonly string[], third: string): readonly string[] =>
  words.map((word, at) => (at === 2 ? third : word));

const fit = (
  scheme: Partial<Scheme> = {},
  options: TableOptions = {},
  rows: readonly (readonly string[])[] = rightRows,
) => fitScheme(table(rows, options), [{ ...rightScheme, ...scheme }])[0]?.score;

test('its own table, whatever it says of years and owner', () => {
  expect(fit()).toBe(1);
  expect(fit({ years: [] })).toBe(1);
  expect(fit({ years: ['2020', '2022'] })).toBe(1);
  expect(fit({ years: ['2019'] }, { columns: ['code', 'name', 'maximum', 'achieved', 'target'] })).toBe(1);
  expect(fit({}, { change: { owner: 'tỉnh Hậu Giang' } })).toBe(1);
  expect(fit({}, { change: { owner: 'Ban quản lý' } })).toBe(1);
});

test('another year, or another level, gives way to a scheme of its own', () => {
  expect(fit({ years: ['2019'] })).toBeCloseTo(0.95);
  for (const owner of ['huyện Krông Nô', 'Quận 1', 'thị xã A', 'xã B', 'phường C', 'đặc khu D', 'Sở Nội vụ'])
    expect(fit({}, { change: { owner } })).toBeCloseTo(0.9);
  expect(fit({ level: 'commune' }, { change: { owner: 'thị trấn B' } })).toBe(1);
  expect(fit({ level: 'district' }, { change: { owner: 'huyện B' } })).toBe(1);
  expect(fit({ level: 'department' }, { change: { owner: 'Sở B' } })).toBe(1);
});

test('the share of maxima that are the scheme’s counts by half', () => {
  const other = rightRows.map((row) => (row[0] === '1.2' ? withThird(row, '1') : row));
  expect(fit({}, {}, other)).toBeCloseTo(0.5 + 0.5 * (5 / 6));
  const unsaid = rightScheme.nodes.map(({ maximum, ...node }) =>
    node.code === '1.2' ? node : { ...node, maximum },
  );
  expect(fit({ nodes: unsaid }, {}, other)).toBe(1);
  const earlier = { columns: withThird(columns, 'maximum:2019') };
  expect(fit({}, earlier)).toBeCloseTo(0.75);
  expect(fit({ years: [] }, earlier)).toBe(1);
  expect(fit({ years: ['2019'] }, earlier)).toBe(1);
  expect(fit({}, { columns: withThird(columns, '') })).toBe(1);
});

test('rows without a criterion and criteria without a row', () => {
  const fewer = rightRows.filter(([code]) => code !== '2.2');
  const more = [...rightRows, ['3', 'Trồng cây xanh', '', '', '', '', '']];
  expect(fit({}, {}, fewer)).toBeCloseTo(10 / 11);
  expect(fit({}, {}, more)).toBeCloseTo(12 / 13);
  // An excerpt need not have all criteria; a scheme known in part need not know all rows.
  expect(fit({}, { kind: 'below-maximum' }, fewer)).toBe(1);
  expect(fit({}, { kind: 'below-maximum' }, more)).toBeCloseTo(12 / 13);
  expect(fit({ partial: true }, {}, more)).toBeCloseTo(0.9);
  expect(fit({ partial: true }, {}, fewer)).toBeCloseTo((0.9 * 5) / 6);
  const fields = rightRows.filter(([code]) => code?.length === 1);
  expect(fit({ partial: true }, {}, fields)).toBeCloseTo(0.9);
  expect(fit({}, {}, [['9', 'Trồng cây xanh', '', '', '', '', '']])).toBe(0);
});

test('three quarters are enough to be held against', () => {
  const chosen = (scheme: Partial<Scheme>, options: TableOptions) =>
    bestScheme(table(rightRows, options), [{ ...rightScheme, ...scheme }]);
  const earlier = { columns: withThird(columns, 'maximum:2019') };
  expect(chosen({}, earlier)).toMatchObject({ scheme: { id: 'mau' }, fit: 0.75 });
  expect(chosen({}, { ...earlier, change: { owner: 'xã B' } }).scheme).toBeNull();
});

describe('names that are alike under another code', () => {
  const names = ['Ban hành kế hoạch cải cách hành chính năm', 'Báo cáo kết quả cải cách hành chính hằng năm'];
  const nodes = rightScheme.nodes.map((node) => ({
    ...node,
    name: names[Number(node.code) * 10 - 11] ?? node.name,
  }));
  const scheme: Scheme = { ...rightScheme, nodes };
  const found = (cells: Record<string, string>) =>
    matchRows(table(changed(cells)), scheme).rows.map((match) => match && `${match.node.code} ${match.by}`);

  test('a word more is the same criterion, half of the words is another', () => {
    expect(found({ A3: '1.8', B3: `${names[0]} 2021`, B4: names[1]! }).slice(1, 3)).toEqual([
      '1.1 name',
      '1.2 both',
    ]);
    expect(found({ A3: '1.8', B3: 'Ban hành kế hoạch trồng cây', B4: names[1]! })[1]).toBeNull();
  });

  test('the most alike row takes the criterion, wherever it stands', () => {
    const rows = { A3: '1.8', B3: `${names[0]} 2021 2022`, A4: '1.9', B4: `${names[0]} 2021` };
    expect(found(rows).slice(1, 3)).toEqual([null, '1.1 name']);
    expect(found({ ...rows, B3: rows.B4, B4: rows.B3 }).slice(1, 3)).toEqual(['1.1 name', null]);
  });

  test('a section is no criterion', () => {
    expect(found({ A2: 'I', B2: 'Chỉ đạo điều hành' })[0]).toBeNull();
  });
});
