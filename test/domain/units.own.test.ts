/** A province's own units: laid over the product's, checked, exported and imported. */
import {
  exportUnits,
  importUnits,
  unitNames,
  unitNamed,
  unitProblems,
  unitRegistry,
  UnitRegistryError,
  withOwnUnits,
  withUnit,
} from '../../src/domain/units';
import type { Unit } from '../../src/domain/units';

const unit = (name: string, more: Partial<Unit> = {}): Unit => ({
  name,
  aliases: [],
  level: 'province',
  kind: 'department',
  ...more,
});

describe('own units over those of the product', () => {
  test('a new one is read from then on', () => {
    expect(unitNames('Sở Du lịch và Di sản', unitRegistry)).not.toEqual(['Sở Du lịch và Di sản']);
    const registry = withOwnUnits(unitRegistry, [unit('Sở Du lịch và Di sản', { aliases: ['Sở DL&DS'] })]);
    expect(unitNames('Sở DL&DS, Sở Nội vụ', registry)).toEqual(['Sở Du lịch và Di sản', 'Sở Nội vụ']);
  });

  test('one of the same name takes the place of the product’s', () => {
    const registry = withOwnUnits(unitRegistry, [
      unit('UBND cấp huyện', {
        level: 'district',
        kind: 'district',
        until: '2025-07-01',
        successor: 'UBND cấp xã',
      }),
    ]);
    expect(unitNamed(registry, 'UBND cấp huyện')?.successor).toBe('UBND cấp xã');
    expect(registry.units.filter(({ name }) => name === 'UBND cấp huyện')).toHaveLength(1);
  });

  test('a unit renamed keeps its old name as a short form, and what leads to it', () => {
    const registry = withOwnUnits(unitRegistry, [
      unit('Sở Tài chính và Đầu tư', { aliases: ['Sở Tài chính', 'Sở TC'] }),
    ]);
    expect(unitNames('Sở Tài chính; Sở TC', registry)).toEqual(['Sở Tài chính và Đầu tư']);
    expect(unitNamed(registry, 'Sở Kế hoạch và Đầu tư')?.successor).toBe('Sở Tài chính và Đầu tư');
  });

  test('a short form that one claims is taken from the product’s unit, which keeps its others', () => {
    const before = unitNamed(unitRegistry, 'Sở Nội vụ')!.aliases;
    const registry = withOwnUnits(unitRegistry, [unit('Sở Biển', { aliases: ['Sở NV'] })]);
    expect(before).toContain('Sở NV');
    expect(unitNamed(registry, 'Sở Nội vụ')?.aliases).toEqual(before.filter((alias) => alias !== 'Sở NV'));
  });

  test('what led to a unit that nobody is called any more leads nowhere', () => {
    const base = { ...unitRegistry, units: [unit('Sở Cũ', { successor: 'Sở Lạ' })] };
    expect(withOwnUnits(base, [unit('Sở Biển')]).units).toEqual([unit('Sở Biển'), unit('Sở Cũ')]);
  });

  test('the same own units give the same registry; none give the product’s', () => {
    const own = [unit('Sở Biển')];
    expect(withOwnUnits(unitRegistry, own)).toBe(withOwnUnits(unitRegistry, [...own]));
    expect(withOwnUnits(unitRegistry, [])).toBe(unitRegistry);
  });
});

describe('what cannot be kept', () => {
  const problems = (one: Unit, former: string | null = null) =>
    unitProblems(one, unitRegistry, former).map(({ problem, what }) => `${problem} ${what}`.trim());

  test('says why', () => {
    expect(problems(unit(''))).toEqual(['no-name']);
    expect(problems(unit('Sở Nội vụ'))).toEqual(['name-taken Sở Nội vụ']);
    expect(problems(unit('Sở Biển', { aliases: ['Sở NV'] }))).toEqual(['alias-taken Sở NV']);
    expect(problems(unit('Sở Biển', { successor: 'Sở Vũ trụ' }))).toEqual(['successor-unknown Sở Vũ trụ']);
    expect(problems(unit('Sở Biển', { successor: 'Sở Biển' }))).toEqual(['successor-itself Sở Biển']);
    expect(problems(unit('Sở Biển', { until: '1/3/2025' }))).toEqual(['until 1/3/2025']);
  });

  test('a unit may keep its own name', () => {
    expect(problems(unit('Sở Nội vụ'), 'Sở Nội vụ')).toEqual([]);
  });
});

describe('files', () => {
  const own = [
    unit('Sở Biển', { aliases: ['SB'] }),
    unit('Sở Rừng', { successor: 'Sở Biển', until: '2026-01-01' }),
  ];

  test('what is exported is imported', () => {
    expect(importUnits(exportUnits(own), [], unitRegistry)).toEqual(own);
  });

  test('units of the same name are replaced, others stay', () => {
    const next = importUnits(exportUnits([unit('Sở Biển')]), own, unitRegistry);
    expect(next.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Sở Biển', []],
      ['Sở Rừng', []],
    ]);
  });

  test('of a whole registry only what differs from the product’s is kept', () => {
    const whole = { ...unitRegistry, units: withUnit(unitRegistry.units, unit('Sở Biển'), null) };
    expect(importUnits(JSON.stringify(whole), [], unitRegistry)).toEqual([unit('Sở Biển')]);
  });

  test.each([
    ['{', /JSON/u],
    ['{"units": []}', /units/u],
    ['{"units": [{"name": "Sở Biển"}]}', /units\.0\.level: /u],
    [exportUnits([unit('Sở Biển', { successor: 'Sở Vũ trụ' })]), /Sở Vũ trụ/u],
    [exportUnits([unit('Sở Biển'), unit('Sở Rừng', { aliases: ['Sở Biển'] })]), /Sở Biển/u],
  ])('%j is refused whole', (text, why) => {
    expect(() => importUnits(text, own, unitRegistry)).toThrow(UnitRegistryError);
    expect(() => importUnits(text, own, unitRegistry)).toThrow(why);
  });
});
