/** What each sign of an appendix weighs, and that no other table comes by them. */
import type { Column } from '../../src/domain/appendix';
import { columnIndex } from '../../src/a1/place';
import type { Role } from '../../src/domain/roles';
import { evidenceFor, isEnough } from '../../src/sheets/layout/evidence';

type Judged = Parameters<typeof evidenceFor>[0];

const columnOf = (role: Role, at: number): Column => ({
  key: role,
  role,
  column: columnIndex(at),
  header: role,
  confidence: 1,
});
const rowOf = (kind: 'criterion' | 'total', code: string | null, hasFigures: boolean) =>
  ({ kind, code: { code }, piece: { hasFigures } }) as unknown as Judged['rows'][number];
const headerOf = (own: string) => ({ own, header: own }) as Judged['headers'][number];

const columns = (['code', 'name', 'maximum', 'achieved'] as const).map(columnOf);
const criteria = ['1', '2', '3'].map((code) => rowOf('criterion', code, true));
const listed: Judged = { columns, headers: [], rows: criteria };
const total = rowOf('total', null, true);
const without = (role: Role) => columns.filter((column) => column.role !== role);
const words = 'Kết quả chỉ số cải cách hành chính';

test.each<[string, Judged, string, number]>([
  ['nothing lacks: there is more than it takes', { ...listed, rows: [...criteria, total] }, words, 1],
  ['there is no total', listed, words, 0.95],
  [
    'there is a total instead of a third row and of names',
    { ...listed, columns: without('name'), rows: [...criteria.slice(1), total] },
    words,
    0.85,
  ],
  ['nor a third row', { ...listed, rows: criteria.slice(1) }, words, 0.9],
  ['nor a column that names', { ...listed, columns: without('name') }, words, 0.8],
  ['nor one with maxima', { ...listed, columns: without('maximum') }, words, 0.8],
  ['nor one with scores', { ...listed, columns: without('achieved') }, words, 0.8],
  [
    'nor a code in any row',
    { ...listed, rows: criteria.map(() => rowOf('criterion', null, true)) },
    words,
    0.8,
  ],
  [
    'nor figures in any row',
    { ...listed, rows: criteria.map(() => rowOf('criterion', '1', false)) },
    words,
    0.85,
  ],
  ['and a header is another table’s', { ...listed, headers: [headerOf('Họ và tên')] }, words, 0.65],
  ['and two are', { ...listed, headers: [headerOf('Họ và tên'), headerOf('Đơn giá')] }, words, 0.35],
  ['and no word is of the field', listed, 'Kết quả', 0.45],
  ['but people taught what its headers mean', { ...listed, taught: true }, 'Kết quả', 0.95],
])('evidence for an appendix where %s', (_, judged, title, evidence) => {
  expect(evidenceFor(judged, title)).toBeCloseTo(evidence, 10);
});

test('three signs without a word of the field are not enough', () => {
  const bare: Judged = { columns: without('achieved'), headers: [], rows: criteria.slice(1) };
  expect(isEnough(evidenceFor(bare, ''), 2)).toBe(false);
});
