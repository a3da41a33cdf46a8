import { recompute } from '../../src/domain/recompute';
import { scoreToJson, sumScores } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { summarise } from '../../src/domain/summary';
import type { Summary, UnitReader } from '../../src/domain/summary';
import { published } from '../support/tables';
import type { layouts } from '../support/tables';

/** Units as a list separates them; of a sentence the words before "tiếp tục". */
const split: UnitReader = (cell, how) => ({
  units: (how === 'list' ? cell.split(/;/u) : (/^(.*) tiếp tục/u.exec(cell)?.slice(1) ?? []))
    .map((unit) => unit.trim())
    .filter((unit) => unit !== ''),
  cooperating: [],
});

const summaryOf = (name: keyof typeof layouts): Summary => {
  const { appendix } = published(name);
  return summarise(appendix, recompute(appendix), split);
};
const json = (score: Score | null) => (score ? scoreToJson(score) : null);

describe('Đắk Nông 2022', () => {
  const summary = summaryOf('dak-nong-2022');

  test('speaks of the maximum, what was achieved in 2021 and the target of 2022', () => {
    expect(summary.primary).toEqual({ maximum: 'maximum', achieved: 'achieved:2021', target: 'target:2022' });
  });

  test('its total as stated and as its leaves make it', () => {
    const { total } = summary;
    expect(
      [total.maximum, total.achieved, total.statedAchieved, total.target, total.statedTarget].map(json),
    ).toEqual(['100', '86.2391', '86.26', '89.93', '89.93']);
    expect([total.shortfall, total.goalGap, total.remainingGap, total.ratio].map(json)).toEqual([
      '13.7609',
      '3.6909',
      '10.07',
      '86.2391',
    ]);
  });

  test('its eight fields add up to the total', () => {
    expect(summary.fields.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(json(sumScores(summary.fields.flatMap(({ achieved }) => achieved ?? [])))).toBe('86.2391');
    expect(json(summary.fields[6]?.achieved ?? null)).toBe('13.25');
  });

  test('27 leaves below maximum lost all that the total lost', () => {
    expect(summary.belowMaximum).toHaveLength(27);
    expect(json(summary.together.shortfall)).toBe('13.7609');
    expect(summary.belowMaximum[0]).toMatchObject({ code: '1.1', units: ['Sở Nội vụ'] });
  });

  test('units come by points lost; a leaf without one is not lost', () => {
    const losses = summary.units.map(({ shortfall }) => shortfall.high.value.toNumber());
    expect([...losses].sort((a, b) => b - a)).toEqual(losses);
    expect(new Set(summary.units.flatMap(({ items }) => items)).size).toBe(27);
  });
});

test('Krông Nô: a leaf shared by units stands with each and counts once together', () => {
  const summary = summaryOf('krong-no-2023');
  expect(summary.belowMaximum).toHaveLength(19);
  const shared = summary.belowMaximum.filter(({ units }) => units.length > 1);
  expect(shared.length).toBeGreaterThan(0);
  const separately = sumScores(summary.units.map(({ shortfall }) => shortfall));
  expect(separately.high.value.gt(summary.together.shortfall.high.value)).toBe(true);
  expect(json(summary.together.shortfall)).toBe('21.954');
  for (const loss of summary.units)
    expect(loss.shared).toBe(
      loss.items.filter((item) => (summary.belowMaximum[item]?.units.length ?? 0) > 1).length,
    );
  for (const leaf of shared) {
    for (const unit of leaf.units) {
      expect(summary.units.find((loss) => loss.unit === unit)?.items).toContain(
        summary.belowMaximum.indexOf(leaf),
      );
    }
  }
});

test('a unit given on the parent only counts for its leaves', () => {
  const { appendix } = published('dak-nong-2022');
  const parent = appendix.rows.findIndex(({ code }) => code.code === '5.1');
  const leaf = appendix.rows.findIndex(({ code }) => code.code === '5.1.3');
  const rows = appendix.rows.map((row, index) =>
    index === parent || index === leaf
      ? { ...row, texts: new Map([...row.texts, ['lead-unit', index === parent ? 'Sở Nội vụ' : '']]) }
      : row,
  );
  const summary = summarise({ ...appendix, rows }, recompute({ ...appendix, rows }), split);
  expect(summary.belowMaximum.find(({ code }) => code === '5.1.3')).toMatchObject({
    units: ['Sở Nội vụ'],
    unitsFrom: 'parent',
  });
});

test('what a unit loses, has to win and would still lose', () => {
  const summary = summaryOf('dak-nong-2022');
  for (const { shortfall, goalGap, remainingGap } of [...summary.units, summary.together]) {
    const parts = [goalGap, remainingGap].flatMap((part) => part ?? []);
    expect(json(sumScores(parts))).toBe(json(shortfall));
  }
  expect([summary.together.goalGap, summary.together.remainingGap].map(json)).toEqual(['3.6909', '10.07']);
});

test('a table without a column of units takes them from the prose, and says so', () => {
  const { belowMaximum } = summaryOf('tien-giang-2018-2020');
  const said = belowMaximum.filter(({ units }) => units.length > 0);
  expect(said.length).toBeGreaterThan(0);
  for (const { unitsFrom, task, units } of said) {
    expect(unitsFrom).toBe('prose');
    expect(task.startsWith(units[0] ?? '?')).toBe(true);
  }
  expect(belowMaximum.find(({ units }) => units.length === 0)?.unitsFrom).toBe('none');
});

test('units that help stand apart, whether their column or the lead’s says them', () => {
  const { appendix } = published('dak-nong-2022');
  const [column] = appendix.columns.filter(({ role }) => role === 'lead-unit');
  if (!column) throw new Error('no column of units');
  const columns = [
    ...appendix.columns,
    { ...column, key: 'cooperating-unit', role: 'cooperating-unit' as const },
  ];
  const rows = appendix.rows.map((row) => ({
    ...row,
    texts: new Map([...row.texts, ['cooperating-unit', 'Sở Y tế; Sở Nội vụ']]),
  }));
  const summary = summarise({ ...appendix, columns, rows }, recompute({ ...appendix, columns, rows }), split);
  expect(summary.belowMaximum.find(({ code }) => code === '1.1')).toMatchObject({
    units: ['Sở Nội vụ'],
    cooperating: ['Sở Y tế'],
  });
  expect(summary.units.some(({ unit }) => unit === 'Sở Y tế')).toBe(false);
});

test('Tiền Giang: the first target after 2017, an interval', () => {
  const { primary, total } = summaryOf('tien-giang-2018-2020');
  expect(primary.target).toBe('target:2018');
  expect(json(total.target)).toEqual(['88.95', '92.85']);
  expect(json(total.remainingGap)).toEqual(['7.15', '11.05']);
});

test('Huế: fields take their maximum from appraisal and survey, sections their rows’', () => {
  const fields = summaryOf('hue-2023-appendix-1-fields');
  expect(fields.primary).toEqual({ maximum: null, achieved: 'total:2022', target: null });
  expect([fields.total.maximum, fields.total.shortfall].map(json)).toEqual(['100', '13.45']);
  const below = summaryOf('hue-2023-appendix-2-below-maximum');
  expect(below.belowMaximum).toHaveLength(20);
  expect(below.fields.map(({ achieved }) => json(achieved))).toEqual(['13.9608', '2.75']);
  expect(json(below.total.shortfall)).toBe('6.7892');
  const survey = summaryOf('hue-2023-appendix-3-survey');
  expect(survey.primary.maximum).toBe('survey-maximum:2022');
  expect(json(survey.total.ratio)).toBe('79.1641');
});
