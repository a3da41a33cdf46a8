import fc from 'fast-check';

import type { Appendix } from '../../src/domain/appendix';
import {
  bindingNamespace,
  bindingOf,
  emptyRecord,
  readBinding,
  readPart,
  silence,
  withAppendix,
  withoutAppendix,
  writePart,
} from '../../src/sheets/binding';
import { readName } from '../../src/sheets/binding/names';
import type { BindingRecord } from '../../src/sheets/binding';
import type { NameReading } from '../../src/sheets/grid';
import { analyse } from '../../src/sheets/report';
import { gridOf, layouts, published } from '../support/tables';

const { cells, appendix } = published('dak-nong-2022');
const binding = bindingOf(appendix);
const part = writePart(withAppendix(emptyRecord, binding.record));

describe('names', () => {
  test('Đắk Nông gets a name for the table and one for each column, below the header', () => {
    expect(binding.names.map(({ name, refersTo }) => `${name} ${refersTo}`)).toEqual([
      "CCHC_DakNong2022_Bang ='Phụ lục'!$A$1:$G$121",
      "CCHC_DakNong2022_STT ='Phụ lục'!$A$2:$A$121",
      "CCHC_DakNong2022_Ten ='Phụ lục'!$B$2:$B$121",
      "CCHC_DakNong2022_DiemChuan ='Phụ lục'!$C$2:$C$121",
      "CCHC_DakNong2022_DiemDat2021 ='Phụ lục'!$D$2:$D$121",
      "CCHC_DakNong2022_MucTieu2022 ='Phụ lục'!$E$2:$E$121",
      "CCHC_DakNong2022_NhiemVu ='Phụ lục'!$F$2:$F$121",
      "CCHC_DakNong2022_DonVi ='Phụ lục'!$G$2:$G$121",
    ]);
  });

  test.each(Object.keys(layouts) as (keyof typeof layouts)[])(
    '%s: valid, unique, and read back to the same columns',
    (name) => {
      const own = published(name).appendix;
      const { names, record } = bindingOf(own);
      expect(new Set(names.map((each) => each.name.toLowerCase())).size).toBe(names.length);
      for (const each of names) expect(each.name).toMatch(/^CCHC_[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+$/u);
      expect(record.columns.map((column) => readName(column.name)?.key)).toEqual(
        own.columns.map(({ key }) => key),
      );
    },
  );

  test('two columns that say the same are numbered', () => {
    const twice: Appendix = { ...appendix, columns: [...appendix.columns, ...appendix.columns.slice(5, 6)] };
    expect(
      bindingOf(twice)
        .names.map(({ name }) => name)
        .slice(-1),
    ).toEqual(['CCHC_DakNong2022_NhiemVu_2']);
  });

  test.each([
    ['CCHC_MucTieu2022', { id: '', key: 'target:2022' }],
    ['cchc_Huyen_DonViChuTri', { id: 'Huyen', key: 'lead-unit' }],
    ['CCHC_X_MucTieu2019_2020', { id: 'X', key: 'target:2019-2020' }],
    ['CCHC_X_DiemToiDa', { id: 'X', key: 'maximum' }],
    ['CCHC_X_Bang', { id: 'X', key: null }],
    ['CCHC_X_GiDo', null],
    ['DiemChuan', null],
  ])('%s', (name, expected) => {
    expect(readName(name)).toEqual(expected);
  });
});

describe('the part', () => {
  const record: BindingRecord = {
    ...withAppendix(emptyRecord, binding.record),
    corrections: [{ sheet: 'Nháp', sheetId: 'x', notAppendix: true }],
    silenced: [
      { appendix: 'A', check: 'code-gap', code: '1.2', column: null, reason: ']]> & <đã giải trình> "x"' },
    ],
    settings: { rounding: { decimals: 2 } },
  };

  test('comes back as it was written, also as escaped text', () => {
    expect(writePart(record)).toContain(`xmlns="${bindingNamespace}"`);
    expect(readPart(writePart(record))).toEqual({ record, problem: null });
    const json = JSON.stringify(record)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    const escaped = `<?xml version="1.0"?><binding xmlns="${bindingNamespace}">${json}</binding>`;
    expect(readPart(escaped)).toEqual({ record, problem: null });
  });

  test('any reason for silence survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reason) => {
        const silenced = [{ appendix: 'A', check: 'c', code: null, column: null, reason }];
        expect(readPart(writePart({ ...emptyRecord, silenced })).record.silenced).toEqual(silenced);
      }),
    );
  });

  test('no part, a damaged one, a later one', () => {
    expect(readPart(null)).toEqual({ record: emptyRecord, problem: null });
    expect(readPart('<other/>').problem).toBe('unreadable');
    expect(readPart(part.replace('"kind":"plan"', '"kind":"else"')).problem).toBe('unreadable');
    expect(readPart('<binding><![CDATA[{"version":2}]]></binding>').problem).toBe('newer');
  });

  test('unbinding leaves nothing of an appendix', () => {
    const silenced = [{ appendix: 'DakNong2022', check: 'c', code: null, column: null, reason: 'r' }];
    const schemeChoices = { DakNong2022: null, KrongNo2023: 'khac' };
    const record = { ...withAppendix(emptyRecord, binding.record), silenced, schemeChoices };
    expect(withoutAppendix(record, 'DakNong2022')).toEqual({
      ...emptyRecord,
      schemeChoices: { KrongNo2023: 'khac' },
    });
  });
});

describe('a bound workbook', () => {
  const move = ({ name, refersTo }: NameReading): NameReading => ({
    name,
    refersTo: refersTo
      .replace("'Phụ lục'", "'Kế hoạch'")
      .replaceAll(/\$(\d+)/gu, (_, row: string) => `$${Number(row) + 3}`),
  });

  test('is hinted from its names, wherever they have moved', () => {
    const { hints, broken, problem } = readBinding(part, binding.names.map(move));
    expect([broken, problem]).toEqual([[], null]);
    expect(hints.tables).toHaveLength(1);
    expect(hints.tables[0]).toMatchObject({
      sheet: 'Kế hoạch',
      area: { top: 3, left: 0, bottom: 123, right: 6 },
      header: { top: 3, bottom: 3 },
      kind: 'plan',
      id: 'DakNong2022',
      bound: true,
    });
    expect(hints.tables[0]?.columns?.map(({ key, column }) => [key, column])).toContainEqual([
      'target:2022',
      4,
    ]);
  });

  test('a broken and a missing name are told, and the rest still counts', () => {
    const names = binding.names
      .filter(({ name }) => !name.endsWith('_Ten'))
      .map((each) => (each.name.endsWith('_Bang') ? { ...each, refersTo: '=#REF!' } : each));
    const { hints, broken } = readBinding(part, names);
    expect(broken).toEqual([
      { appendix: 'DakNong2022', name: 'CCHC_DakNong2022_Bang', column: null, why: 'broken' },
      { appendix: 'DakNong2022', name: 'CCHC_DakNong2022_Ten', column: 'name', why: 'missing' },
    ]);
    expect(hints.tables[0]).toMatchObject({
      area: { top: 0, left: 0, bottom: 120, right: 6 },
      header: { top: 0, bottom: 0 },
    });
    expect(readBinding(part, []).hints.tables).toEqual([]);
  });

  test('names made by hand give their columns a role', () => {
    const own = (name: string, column: string): NameReading => ({
      name,
      refersTo: `='Phụ lục'!$${column}$2:$${column}$121`,
    });
    const alone = readBinding(null, [
      own('CCHC_MucTieu2022', 'E'),
      own('CCHC_DonViChuTri', 'G'),
      own('Khac', 'A'),
    ]);
    expect(alone.hints.tables).toEqual([
      {
        sheetId: '',
        sheet: 'Phụ lục',
        columns: [
          { key: 'target:2022', column: 4 },
          { key: 'lead-unit', column: 6 },
        ],
      },
    ]);
    const beside = readBinding(part, [...binding.names, own('CCHC_ThoiHan', 'H')]);
    expect(beside.hints.tables).toHaveLength(1);
    expect(beside.hints.tables[0]?.columns).toContainEqual({ key: 'deadline', column: 7 });
  });

  test('is analysed from its binding: id, kind and columns without a guess', () => {
    const report = analyse({ grids: [gridOf(cells)], names: binding.names, part });
    expect(report.appendices.map((each) => [each.appendix.id, each.appendix.bound])).toEqual([
      ['DakNong2022', true],
    ]);
    expect(report.brokenNames).toBeUndefined();
    const broken = analyse({ grids: [gridOf(cells)], names: binding.names.slice(0, -1), part });
    expect(broken.brokenNames?.map(({ name }) => name)).toEqual(['CCHC_DakNong2022_DonVi']);
  });

  test('a column whose name is gone is found again by its words, where they say just what the name said', () => {
    const without = (end: string) => binding.names.filter(({ name }) => !name.endsWith(end));
    const columnsOf = (names: readonly NameReading[], grid = gridOf(cells)) =>
      analyse({ grids: [grid], names, part }).appendices[0]?.appendix.columns.map(({ key }) => key);
    const whole = columnsOf(binding.names);
    for (const end of ['_MucTieu2022', '_DiemChuan', '_Ten']) expect(columnsOf(without(end))).toEqual(whole);
    const [header = [], ...rows] = cells;
    const renamed = gridOf([header.map((cell, at) => (at === 4 ? { value: 'Ghi chép' } : cell)), ...rows]);
    expect(columnsOf(without('_MucTieu2022'), renamed)).toEqual(
      whole?.filter((key) => key !== 'target:2022'),
    );
  });

  test.each([1, 2])('%i silenced findings are kept with their reasons, not among the findings', (count) => {
    const before = analyse({ grids: [gridOf(cells)], names: binding.names, part });
    const findings = before.appendices[0]?.findings ?? [];
    const some = findings.slice(0, count);
    expect(findings.length).toBeGreaterThan(count);
    const record = {
      ...withAppendix(emptyRecord, binding.record),
      silenced: some.map((finding) => silence(finding, 'đã giải trình')),
    };
    const after = analyse({ grids: [gridOf(cells)], names: binding.names, part: writePart(record) });
    expect(after.appendices[0]?.silenced).toEqual(
      some.map((finding) => ({ finding, reason: 'đã giải trình' })),
    );
    expect(after.appendices[0]?.findings).toEqual(findings.slice(count));
  });
});
