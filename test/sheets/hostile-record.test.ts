/** Records that somebody else has written: bounded, never believed beyond what is ours, never in the way of the tables. */
import { columnIndex, rowIndex } from '../../src/a1/place';
import {
  bindingOf,
  emptyRecord,
  readBinding,
  readPart,
  withAppendix,
  writePart,
} from '../../src/sheets/binding';
import { bindingNamespace } from '../../src/sheets/binding/part';
import { analyse } from '../../src/sheets/report';
import { gridOf, published } from '../support/tables';

const { cells, appendix } = published('dak-nong-2022');
const grid = gridOf(cells);
const wrapped = (json: string): string =>
  `<binding xmlns="${bindingNamespace}"><![CDATA[${json}]]></binding>`;

test('brackets that stand too deep make a part unreadable, not the workbook', () => {
  const deep = wrapped(
    `{"version":1,"appendices":[],"settings":{"a":${'['.repeat(3000)}${']'.repeat(3000)}}}`,
  );
  const report = analyse({ grids: [grid], names: [], part: deep });
  expect(report.partProblem).toBe('unreadable');
  expect(report.appendices).toHaveLength(1);
});

test('brackets inside a text are none', () => {
  const text = wrapped(`{"version":1,"appendices":[],"settings":{"a":"${'[\\"'.repeat(500)}"}}`);
  expect(readPart(text).problem).toBeNull();
});

test.each([
  ['a start tag a hundred thousand times', `<a><!-- ${'<binding'.repeat(100_000)}`],
  [
    'a part beyond what Excel carries',
    wrapped(`{"version":1,"appendices":[],"x":"${'x'.repeat(4_000_000)}"}`),
  ],
  ['no end', `<binding xmlns="${bindingNamespace}"><![CDATA[{"version":1}`],
  ['no element of ours', '<settings><setting key="a">not json</setting></settings>'],
])('%s is unreadable at once', (_, part) => {
  expect(readPart(part)).toEqual({ record: emptyRecord, problem: 'unreadable' });
});

test('a declaration and a comment before our element are passed over, a prefix is taken', () => {
  const part = `<?xml version="1.0"?><!-- <x> --><b:binding xmlns:b="${bindingNamespace}">{&quot;version&quot;:1,&quot;appendices&quot;:[]}</b:binding>`;
  expect(readPart(part)).toEqual({ record: emptyRecord, problem: null });
});

test('a record cannot claim a name that is not ours', () => {
  const { record, names } = bindingOf(appendix);
  const columns = record.columns.map((column, at) => (at === 3 ? { ...column, name: 'LuongCoSo' } : column));
  const part = writePart(withAppendix(emptyRecord, { ...record, columns }));
  const read = readBinding(part, [...names, { name: 'LuongCoSo', refersTo: "='Phụ lục'!$D$2:$D$121" }]);
  expect(read.problem).toBeNull();
  expect(read.record.appendices[0]?.columns.map(({ name }) => name)).not.toContain('LuongCoSo');
  expect(readPart(writePart(withAppendix(emptyRecord, { ...record, table: 'LuongCoSo' }))).problem).toBe(
    'unreadable',
  );
});

test('a claim on the whole sheet is cut to what is filled', () => {
  const part = writePart({
    ...emptyRecord,
    corrections: [
      {
        sheet: grid.sheet,
        sheetId: '',
        area: 'A1:XFD1048576',
        kind: 'plan',
        columns: [
          { key: 'code', column: 'A' },
          { key: 'maximum', column: 'XFD' },
        ],
      },
    ],
  });
  const [only, ...others] = analyse({ grids: [grid], names: [], part }).appendices;
  expect(others).toEqual([]);
  expect(only?.appendix.area.bottom).toBeLessThan(400);
  expect(only?.appendix.area.right).toBeLessThan(60);
});

test('a claim on rows below everything leaves the sheet to be recognised', () => {
  const part = writePart({
    ...emptyRecord,
    corrections: [{ sheet: grid.sheet, sheetId: '', area: 'A5000:G6000', kind: 'plan' }],
  });
  expect(
    analyse({ grids: [grid], names: [], part }).appendices.map(({ appendix: { kind } }) => kind),
  ).toEqual(['plan']);
});

test('ten thousand names on the same cells are as many tables as a few', () => {
  const cellsOf = "='Phụ lục'!$A$2:$G$125";
  const names = Array.from({ length: 10_000 }, (_, at) => ({
    name: `CCHC_X${String(at)}_Bang`,
    refersTo: cellsOf,
  }));
  const { appendices } = analyse({ grids: [grid], names, part: null });
  expect(appendices.length).toBeGreaterThan(0);
  expect(appendices.length).toBeLessThan(12);
});

test('ten thousand merged areas over one another cost what one does', () => {
  const merges = Array.from({ length: 10_000 }, (_, at) => ({
    top: rowIndex(200),
    left: columnIndex(0),
    bottom: rowIndex(1_200 + at),
    right: columnIndex(16_383),
  }));
  const { appendices } = analyse({ grids: [{ ...grid, merges }], names: [], part: null });
  expect(appendices.map(({ appendix: { kind } }) => kind)).toEqual(['plan']);
});
