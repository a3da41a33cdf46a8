/** A role that is only registered is found wherever roles appear. */
import type { Role } from '../../../src/domain/roles';
import { addsUp, columnRoles, isScored } from '../../../src/domain/roles';
import { maximumFor } from '../../../src/domain/primary';
import { recompute } from '../../../src/domain/recompute';
import { appendixToJson } from '../../../src/headless/json';
import { words } from '../../../src/locales';
import { columnNames, readName } from '../../../src/sheets/binding/names';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyse } from '../../../src/sheets/report';
import { blocks, blockText } from '../../../tools/docs/blocks';
import { gridOf } from '../../support/grids';

jest.mock('../../../src/domain/roles/registered', () => {
  const { registeredRoles } = jest.requireActual<{ registeredRoles: readonly object[] }>(
    '../../../src/domain/roles/registered',
  );
  const crosschecked = {
    id: 'crosschecked',
    words: { vi: 'điểm kiểm tra chéo', en: 'crosschecked' },
    nameWord: 'KiemTraCheo',
    nameSynonyms: ['cheo'],
    holds: 'points',
    yearly: true,
    points: { kind: 'scored', precedence: 6, whole: false },
    tells: 'result',
    phrases: ['Điểm kiểm tra chéo', 'Kiểm tra chéo'],
  };
  return { registeredRoles: [...registeredRoles, crosschecked] };
});

const role = 'crosschecked' as Role;
const grid = gridOf([
  ['KẾT QUẢ CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022'],
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm kiểm tra chéo năm 2022'],
  ['1', 'Chỉ đạo', 3, 2.5],
  ['1.1', 'Kế hoạch', 1, 1],
  ['1.2', 'Báo cáo', 2, 1.5],
  ['', 'Tổng', 3, 2.5],
]);
const [appendix] = recogniseGrid(grid);
const column = appendix?.columns.find((each) => each.role === role);

test('a header in its words is recognised, with its year', () => {
  expect(column).toMatchObject({ key: 'crosschecked:2022', year: '2022' });
});

test('its points are held against the maximum and add up', () => {
  expect(addsUp(role)).toBe(true);
  expect(isScored(role)).toBe(true);
  expect(appendix && column && maximumFor(appendix, column)?.role).toBe('maximum');
  expect(appendix && column && recompute(appendix).get(column.key)?.[0]?.low.value.toString()).toBe('2.5');
});

test('it has a name in the workbook, read again, also by a word of a person', () => {
  expect(appendix && column && columnNames('DakNong2022', [column])).toEqual([
    'CCHC_DakNong2022_KiemTraCheo2022',
  ]);
  expect(readName('CCHC_DakNong2022_KiemTraCheo2022')).toEqual({
    id: 'DakNong2022',
    key: 'crosschecked:2022',
  });
  expect(readName('CCHC_DakNong2022_Cheo2022')).toEqual({ id: 'DakNong2022', key: 'crosschecked:2022' });
});

test('the pane offers it, in both languages', () => {
  expect(columnRoles.map(({ id }) => id)).toContain(role);
  expect(words('vi').domain.roles[role]).toBe('điểm kiểm tra chéo');
  expect(words('en').domain.roles[role]).toBe('crosschecked');
});

test('the terminal prints it', () => {
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  const json = report && appendixToJson(report);
  expect(json?.columns.at(-1)).toMatchObject({ role, year: '2022', column: 'D' });
  expect(json?.totals.at(-1)).toEqual({ role, year: '2022', stated: '2.5', exact: '2.5' });
});

test('docs/ has a line for it', () => {
  const block = blocks.find(({ id }) => id === 'roles');
  expect(block && blockText(block)).toContain(
    '| `crosschecked` | điểm kiểm tra chéo | KiemTraCheo | points | scored | yes |',
  );
});
