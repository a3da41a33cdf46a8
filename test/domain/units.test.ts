/** Lead units: the registry, and reading every cell that the published tables hold. */
import {
  parseUnitRegistry,
  readUnits,
  unitNames,
  unitNamed,
  unitRegistry,
  UnitRegistryError,
  withoutSlips,
} from '../../src/domain/units';
import { readTable } from '../support/tables';
import golden from './units.cells.json';

interface Golden {
  readonly cell: string;
  readonly prose: boolean;
  readonly units: readonly string[];
  readonly cooperating?: readonly string[];
  readonly slips?: readonly string[];
}
const cells: readonly Golden[] = golden;
const unitColumns: readonly (readonly [string, number])[] = [
  ['dak-nong-2022', 6],
  ['krong-no-2023', 6],
  ['hue-2023-appendix-2-below-maximum', 5],
  ['tien-giang-2018-2020', 6],
];

describe('the published cells', () => {
  test('all of them are in the golden file', () => {
    const written = unitColumns.flatMap(([name, column]) =>
      readTable(name)
        .slice(1)
        .map((row) => row[column] ?? ''),
    );
    const distinct = new Set(written.filter((cell) => cell !== ''));
    expect(cells.map(({ cell }) => cell).sort()).toEqual([...distinct].sort());
  });

  test.each(cells.map((expected) => [expected.cell.slice(0, 60), expected] as const))('%s', (_, expected) => {
    const reading = readUnits(expected.cell, unitRegistry);
    expect(reading.units.map(({ canonical, name }) => canonical ?? `?${name}`)).toEqual(expected.units);
    expect(reading.cooperating.map(({ canonical }) => canonical)).toEqual(expected.cooperating ?? []);
    expect(reading.slips.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected.slips ?? []);
    expect(reading.prose).toBe(expected.prose);
  });
});

describe('readUnits', () => {
  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Sở Kế hoạch và Đầu tư và Sở Tài chính', ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính']],
    ['Sở KH&ĐT; Sở TT&TT', ['Sở Kế hoạch và Đầu tư', 'Sở Thông tin và Truyền thông']],
    ['sở nội vụ', ['Sở Nội vụ']],
    ['Ủy ban nhân dân cấp huyện', ['UBND cấp huyện']],
    ['Uỷ ban nhân dân các xã, phường, thị trấn', ['UBND cấp xã']],
    ['Sở Nội vụ tỉnh Đắk Nông', ['Sở Nội vụ']],
    ['Văn phòng HĐND - UBND huyện Krông Nô', ['Văn phòng HĐND và UBND huyện']],
    ['Sở Nội vụ\nSở Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Sở Nội vụ; Sở Nội vụ', ['Sở Nội vụ']],
    ['Sở Vũ trụ, Sở Nội vụ', ['Sở Vũ trụ', 'Sở Nội vụ']],
    ['', []],
    [' ; , ', []],
    ['Điều tra XHH', []],
  ])('%j', (cell, names) => {
    expect(unitNames(cell, unitRegistry)).toEqual(names);
  });

  test('decomposed accents and odd spaces make no difference', () => {
    expect(unitNames('Sở Kế hoạch\u00a0và  Đầu tư'.normalize('NFD'), unitRegistry)).toEqual([
      'Sở Kế hoạch và Đầu tư',
    ]);
  });

  test('accents count: a name with others is another name', () => {
    expect(readUnits('So Noi vu', unitRegistry).units.flatMap(({ canonical }) => canonical ?? [])).toEqual(
      [],
    );
  });

  test('the first named leads, groups are marked, places are those of the cell', () => {
    const cell = 'Sở Tài chính; các sở, ngành, UBND cấp huyện';
    const { lead, groups, units } = readUnits(cell, unitRegistry);
    expect(lead?.canonical).toBe('Sở Tài chính');
    expect(groups.map(({ canonical }) => canonical)).toEqual(['Các sở, ban, ngành']);
    for (const { name, start, end } of units) expect(cell.slice(start, end)).toBe(name);
  });

  test('cooperating units are kept apart', () => {
    const reading = readUnits(
      'Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ và UBND cấp huyện thực hiện',
      unitRegistry,
    );
    expect(reading.units.map(({ canonical }) => canonical)).toEqual(['Sở Tư pháp']);
    expect(reading.cooperating.map(({ canonical }) => canonical)).toEqual(['Sở Nội vụ', 'UBND cấp huyện']);
  });

  test('slips are proposed, not applied: the name stays as written', () => {
    const { units, slips } = readUnits('Văn phòng HỖND&UBND huyện', unitRegistry);
    expect(units[0]).toMatchObject({
      name: 'Văn phòng HỖND&UBND huyện',
      canonical: 'Văn phòng HĐND và UBND huyện',
      confidence: 0.8,
    });
    expect(slips).toEqual([{ from: 'HỖND', to: 'HĐND', start: 10, end: 14 }]);
    expect(withoutSlips('Văn phòng HỖND&UBND huyện', unitRegistry)).toBe('Văn phòng HĐND&UBND huyện');
  });
});

describe('the registry', () => {
  test('successors since 2025', () => {
    const successor = (name: string) => unitNamed(unitRegistry, name)?.successor;
    expect(successor('Sở Kế hoạch và Đầu tư')).toBe('Sở Tài chính');
    expect(successor('Sở Thông tin và Truyền thông')).toBe('Sở Khoa học và Công nghệ');
    expect(successor('Sở Tài nguyên và Môi trường')).toBe('Sở Nông nghiệp và Môi trường');
    expect(successor('Sở Nội vụ')).toBeUndefined();
  });

  test('no name or short form leads to two units', () => {
    const owners = new Map<string, string>();
    for (const { name, aliases } of unitRegistry.units)
      for (const written of [name, ...aliases]) {
        expect(unitNames(written, unitRegistry)).toEqual([name]);
        expect(owners.get(written) ?? name).toBe(name);
        owners.set(written, name);
      }
  });

  test('a registry that is off says where', () => {
    const problems = (json: unknown): readonly string[] => {
      try {
        parseUnitRegistry(json);
      } catch (error) {
        if (error instanceof UnitRegistryError) return error.problems;
      }
      return [];
    };
    const [unit] = unitRegistry.units;
    expect(problems({ ...unitRegistry, units: [unit, unit] })).toEqual([
      'units.1.name: "Sở Nội vụ" stands twice',
    ]);
    expect(problems({ ...unitRegistry, units: [{ ...unit, successor: 'Sở Vũ trụ' }] })).toEqual([
      'units.0.successor: "Sở Vũ trụ" is not a unit of this registry',
    ]);
    expect(problems(null)[0]).toMatch(/^\(root\)/);
  });
});
