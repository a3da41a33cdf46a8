/** Next plan, list below maximum, assignment, units' sheets and the three indices, from the published cases. */
import { formatScore } from '../../src/domain/score';
import { unitRegistry } from '../../src/domain/units';
import { generators } from '../../src/appendices/generators';
import type { GeneratorId } from '../../src/appendices/generators';
import { readingOf } from '../support/plans-reading';
import { withSuccessors } from '../../src/appendices/source/successors';
import { analyse } from '../../src/sheets/report';
import { generate, lineOf, onlyPlan, plansOf, reportOfSample, shows, troubles } from './cases';
import type { Sample } from './cases';

const generatorIds = generators.map(({ id }) => id);

const row = (cells: readonly Parameters<typeof shows>[0][]): string[] => cells.map((cell) => shows(cell));

describe('next plan', () => {
  test('Krông Nô 2024: every criterion, last year’s targets, tasks and units; the points are to come', async () => {
    const report = await reportOfSample('krong-no-2023');
    const built = generate(report, 'next-plan', 'KrongNo2023');
    const plan = onlyPlan(built);
    const source = report.appendices[0]!.appendix;
    expect(plan.columns.map(({ key }) => key)).toEqual([
      'code',
      'name',
      'maximum',
      'achieved:2023',
      'target:2024',
      'task',
      'lead-unit',
    ]);
    expect(plan.lines).toHaveLength(147);
    const criteria = source.rows.filter(({ kind }) => kind === 'criterion');
    expect(plan.lines.slice(0, -1).map(({ cells }) => shows(cells[0]))).toEqual(
      criteria.map(({ code }) => code.code),
    );
    expect(plan.lines.slice(0, -1).map(({ cells }) => shows(cells[5]))).toEqual(
      criteria.map(({ texts }) => texts.get('task') ?? ''),
    );
    const leaves = plan.lines.filter((_, at) => criteria[at]?.children.length === 0);
    expect(leaves.every(({ cells }) => cells[3]?.kind === 'to-fill')).toBe(true);
    expect(shows(lineOf(plan, '1.1.3').cells[4])).toBe('1');
    expect(lineOf(plan, '1.1.3').cells[4]).toMatchObject({ formula: "='Phụ lục'!E9" });
    expect(row(plan.lines.at(-1)!.cells).slice(2, 5)).toEqual(['100', '', '95,4']);
    expect('remarks' in built && built.remarks.map(({ key }) => key)).toEqual([
      'achieved-unknown',
      'tasks-carried',
      'tasks-dated',
      'units-corrected',
      'to-fill',
    ]);
    expect(troubles([plan])).toEqual([]);
  });

  test('Đắk Nông 2022 from its own points: exact sums where the published ones were wrong', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const plan = onlyPlan(generate(report, 'next-plan', 'DakNong2022', { year: '2022' }));
    expect(row(lineOf(plan, '7').cells).slice(2, 5)).toEqual(['15', '13,25', '13,25']);
    expect(row(lineOf(plan, '7.2').cells).slice(2, 5)).toEqual(['1,5', '1,5', '1,5']);
    expect(row(plan.lines.at(-1)!.cells).slice(2, 5)).toEqual(['100', '86,2391', '86,2391']);
    expect(lineOf(plan, '1.1').cells[3]).toMatchObject({ formula: "='Phụ lục'!D8" });
    expect(troubles([plan])).toEqual([]);
  });

  test('targets: to the maximum, or as given by code; one above the maximum is said', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const most = onlyPlan(generate(report, 'next-plan', 'DakNong2022', { year: '2022', targets: 'maximum' }));
    expect(shows(most.lines.at(-1)!.cells[4])).toBe('100');
    const given = generate(report, 'next-plan', 'DakNong2022', {
      year: '2022',
      targets: { '1.2': '0.5', '2.4': '6' },
    });
    expect(shows(lineOf(onlyPlan(given), '1.2').cells[4])).toBe('0,5');
    expect(shows(onlyPlan(given).lines.at(-1)!.cells[4])).toBe('88,9291');
    expect('remarks' in given && given.remarks).toContainEqual(
      expect.objectContaining({ key: 'target-over-maximum', values: { codes: '2.4' } }),
    );
  });

  test('Tiền Giang: intervals stay intervals and add up bound by bound; units come out of the prose', async () => {
    const report = await reportOfSample('tien-giang-2018-2020');
    const plan = onlyPlan(generate(report, 'next-plan', 'TienGiang20182020'));
    expect(plan.columns[4]?.key).toBe('target:2021');
    expect(shows(plan.lines.at(-1)!.cells[4])).toBe('94,85 - 99,25');
    expect(plan.lines.filter(({ cells }) => shows(cells[6]) === 'Sở Nội vụ').length).toBeGreaterThan(10);
    expect(troubles([plan])).toEqual([]);
  });

  test('another scheme’s rows: what it has alone is left to be filled in', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const plan = onlyPlan(
      generate(report, 'next-plan', 'DakNong2022', { year: '2022', scheme: 'province-2022' }),
    );
    expect(shows(lineOf(plan, '7.3.6').cells[1])).toBe('Tỷ lệ hồ sơ trực tuyến toàn trình');
    expect(lineOf(plan, '7.3.6').cells[3]?.kind).toBe('to-fill');
    expect(generate(report, 'next-plan', 'DakNong2022', { scheme: 'none' })).toMatchObject({
      missing: { key: 'scheme' },
    });
  });

  test('a plan for 2025 names the successors, once each', () => {
    expect(withSuccessors('Sở Tài chính; Sở Kế hoạch và Đầu tư', '2025', unitRegistry)).toMatchObject({
      text: 'Sở Tài chính',
      replaced: ['Sở Kế hoạch và Đầu tư → Sở Tài chính'],
    });
    expect(withSuccessors('Sở Kế hoạch và Đầu tư', '2024', unitRegistry).text).toBe('Sở Kế hoạch và Đầu tư');
    const prose = 'Sở Thông tin và Truyền thông tiếp tục tham mưu UBND tỉnh.';
    expect(withSuccessors(prose, '2026', unitRegistry).text).toBe(
      'Sở Khoa học và Công nghệ tiếp tục tham mưu UBND tỉnh.',
    );
    expect(withSuccessors('UBND cấp huyện', '2026', unitRegistry)).toMatchObject({
      text: 'UBND cấp huyện',
      withoutSuccessor: ['UBND cấp huyện'],
    });
  });
});

describe('below maximum', () => {
  test('Đắk Nông: 27 criteria in the eight fields, with the units of the plan', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const plan = onlyPlan(generate(report, 'below-maximum', 'DakNong2022'));
    const leaves = plan.lines.filter(({ kind }) => kind === 'leaf');
    expect(leaves).toHaveLength(27);
    expect(plan.lines.filter(({ kind }) => kind === 'section')).toHaveLength(8);
    const known = report.appendices[0]!.summary.belowMaximum;
    expect(leaves.map(({ cells }) => shows(cells[1]).split(' - ')[0])).toEqual(known.map(({ code }) => code));
    expect(leaves.every(({ cells }) => shows(cells[5]) !== '' && cells[4]?.kind === 'to-fill')).toBe(true);
    expect(row(plan.lines.at(-1)!.cells).slice(2, 4)).toEqual(['53,5', '39,7391']);
    expect(troubles([plan])).toEqual([]);
    const flat = onlyPlan(generate(report, 'below-maximum', 'DakNong2022', { sections: false }));
    expect(flat.lines).toHaveLength(28);
    expect(row(flat.lines.at(-1)!.cells).slice(2, 4)).toEqual(['53,5', '39,7391']);
  });
});

describe('assignment', () => {
  test('Đắk Nông: every leaf once with points, shared criteria with each unit without', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const plan = onlyPlan(generate(report, 'assignment', 'DakNong2022'));
    const sections = plan.lines.filter(({ kind }) => kind === 'section');
    const leaves = plan.lines.filter(({ kind }) => kind === 'leaf');
    const withPoints = leaves
      .filter(({ cells }) => shows(cells[2]) !== '')
      .map(({ cells }) => shows(cells[0]));
    expect(new Set(withPoints).size).toBe(90);
    expect(withPoints).toHaveLength(90);
    expect(row(plan.lines.at(-1)!.cells).slice(2, 5)).toEqual(['100', '86,2391', '89,93']);
    expect(sections.map(({ cells }) => shows(cells[1]))).toContain('Sở Nội vụ');
    const shared = leaves.filter(({ cells }) => shows(cells[2]) === '');
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ cells }) => shows(cells[7]).startsWith('Chủ trì: '))).toBe(true);
    expect(troubles([plan])).toEqual([]);
  });

  test('a sheet per unit holds values, so that it can leave the workbook', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const plans = plansOf(generate(report, 'unit-sheet', 'DakNong2022'));
    expect(plans).toHaveLength(9);
    const cells = plans.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
    expect(cells.some((cell) => cell.kind === 'formula' && cell.formula.includes('!'))).toBe(false);
    expect(troubles(plans)).toEqual([]);
    const one = plansOf(generate(report, 'unit-sheet', 'DakNong2022', { units: ['Sở Tư pháp'] }));
    expect(one.map(({ name }) => name)).toEqual(['Sở Tư pháp']);
    expect(generate(report, 'unit-sheet', 'DakNong2022', { units: ['Sở Không có'] })).toMatchObject({
      missing: { key: 'unit-unknown' },
    });
  });
});

describe('three indices', () => {
  test('Hà Tĩnh: a sheet per index, its published total, everything else to be filled in', async () => {
    const report = await reportOfSample('ha-tinh-2023');
    const plans = plansOf(generate(report, 'indices', 'HaTinh2023'));
    expect(plans.map(({ name, titles }) => [name, titles.number])).toEqual([
      ['PAR INDEX 2023', 'Phụ lục I'],
      ['SIPAS 2023', 'Phụ lục II'],
      ['PAPI 2023', 'Phụ lục III'],
    ]);
    expect(plans.map(({ lines }) => row(lines.at(-1)!.cells).slice(2, 4))).toEqual([
      ['100', '85,95'],
      ['10', '8,48'],
      ['80', '44,31'],
    ]);
    expect(troubles(plans)).toEqual([]);
  });

  test('without tables of SIPAS and PAPI their schemes give the rows', async () => {
    const report = await reportOfSample('dak-nong-2022');
    const built = generate(report, 'indices', 'DakNong2022', { totals: { sipas: '8.57' } });
    const plans = plansOf(built);
    expect(plans.map(({ lines }) => lines.length)).toEqual([120, 6, 9]);
    expect(shows(plans[1]!.lines.at(-1)!.cells[3])).toBe('8,57');
    expect('remarks' in built && built.remarks.filter(({ key }) => key === 'index-from-scheme')).toHaveLength(
      2,
    );
    expect(troubles(plans)).toEqual([]);
  });
});

test('maxima come from whoever laid them down: PAPI’s for provinces; those known of SIPAS are one district’s', async () => {
  const maxima = async (sample: Sample, id: string): Promise<readonly (readonly string[])[]> =>
    plansOf(generate(await reportOfSample(sample), 'indices', id))
      .slice(1)
      .map(({ lines }) => lines.slice(0, -1).map(({ cells }) => cells[2]?.kind ?? ''));
  const district = await maxima('krong-no-2023', 'KrongNo2023');
  expect(district.map(({ length }) => length)).toEqual([5, 8]);
  expect(new Set(district.flat())).toEqual(new Set(['to-fill']));
  const province = await maxima('dak-nong-2022', 'DakNong2022');
  expect(province.map((kinds) => [...new Set(kinds)])).toEqual([['to-fill'], ['number']]);
});

/** What a made sheet is told of: a place marked to be filled in, because nobody says it anywhere. */
const toldToFill: Readonly<Record<string, readonly string[]>> = {
  'below-maximum tien-giang-2018-2020': ['TienGiang2017ChuaDat lead-unit-missing 8.1'],
};

describe('every kind', () => {
  test('the registry has each id once, and each has options that may be left out', () => {
    expect(new Set(generatorIds).size).toBe(generatorIds.length);
    for (const { options } of generators) expect(options.safeParse({}).success).toBe(true);
  });

  const cases: readonly (readonly [Sample, string])[] = [
    ['dak-nong-2022', 'DakNong2022'],
    ['krong-no-2023', 'KrongNo2023'],
    ['tien-giang-2018-2020', 'TienGiang20182020'],
    ['phong-tho-2023', 'PhongTho2023'],
    ['hue-2023', 'PhuLuc1'],
    ['hue-2023', 'PhuLuc2'],
    ['hue-2023', 'PhuLuc3'],
    ['hue-2023', 'ThamDinhTheoLinhVuc'],
    ['hue-2023', 'CacThanhPhan'],
    ['hue-2023', 'Bang2'],
    ['ha-tinh-2023', 'HaTinh2023'],
    ['ha-tinh-2023', 'HaTinh2023SIPAS'],
  ];
  const pairs = cases.flatMap(([sample, id]) => generatorIds.map((kind) => [kind, sample, id] as const));

  test.each(pairs)(
    '%s from %s %s: nothing above info, and sums that add up; or why not',
    async (kind: GeneratorId, sample, id) => {
      const built = generate(await reportOfSample(sample), kind, id);
      if ('missing' in built) return expect(built.missing.words.vi).toMatch(/\.$/u);
      expect(troubles(built.plans)).toEqual(toldToFill[`${kind} ${sample}`] ?? []);
      for (const { appendix, totals } of analyse(readingOf(built.plans)).appendices) {
        if (appendix.kind === 'survey') continue;
        for (const { stated, exact, column } of totals)
          if (stated && exact) expect([column, formatScore(stated)]).toEqual([column, formatScore(exact)]);
      }
    },
  );

  test('an appendix that is gone is said, not thrown', async () => {
    const report = await reportOfSample('dak-nong-2022');
    for (const kind of generatorIds) expect(generate(report, kind, 'None')).toHaveProperty('missing');
  });
});
