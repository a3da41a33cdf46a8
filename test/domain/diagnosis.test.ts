import fc from 'fast-check';

import type { Appendix } from '../../src/domain/appendix';
import { diagnose } from '../../src/domain/diagnosis';
import type { Diagnosis, Explanation } from '../../src/domain/diagnosis';
import { isSlip } from '../../src/domain/diagnosis/reasons';
import { exactly, formatScore } from '../../src/domain/score';
import { judgeRow, statedScore } from '../../src/domain/tree';
import { appendixOf, layouts, published } from '../support/tables';
import { cellsOf, flatten, forest, treeLayout } from '../support/forests';
import type { FlatRow } from '../support/forests';
import { changed, formula, table, text } from './checks/support';

const said = (appendix: Appendix, { corrections }: Explanation): string =>
  corrections
    .map(({ row, code, from, to }) => {
      const name = code ?? appendix.rows[row]?.name ?? '';
      return `${name || 'total'} ${from ? formatScore(from) : '∅'} → ${formatScore(to)}`;
    })
    .join(' & ');

const saidOf = (name: keyof typeof layouts): string[] => {
  const { appendix } = published(name);
  return diagnose(appendix).map(
    ({ column, explanations }) =>
      `${column}: ${explanations.map((each) => said(appendix, each)).join(' | ')}`,
  );
};

describe('the published cases', () => {
  test('Đắk Nông: 7.2 alone explains both mismatches', () => {
    const { appendix } = published('dak-nong-2022');
    const [only, ...more] = diagnose(appendix);
    expect(more).toEqual([]);
    expect(only?.explains.map(({ row, column }) => [row + 1, column])).toEqual([
      [93, 3],
      [106, 3],
    ]);
    expect(saidOf('dak-nong-2022')).toEqual(['achieved:2021: 7.2 1,21 → 1,5']);
    expect(only?.explanations[0]?.suggestedBy).toEqual(['children', 'column:target:2022', 'maximum']);
  });

  test('Tiền Giang: five slips, one with two equally good explanations', () => {
    expect(saidOf('tien-giang-2018-2020')).toEqual([
      'achieved:2017: 6.2.1 0 → 1 | 6.2.2 0 → 1',
      'target:2018: 5.5.2 0,25 → 0,5',
      'target:2019-2020: 4.1 2,5 → 2 - 2,5',
      'target:2019-2020: 5.5.2 0,25 → 0,5',
      'target:2019-2020: TỔNG ĐIỂM 93,1 - 99,5 → 95,1 - 99,5',
    ]);
  });

  test.each([
    'krong-no-2023',
    'phong-tho-2023',
    'hue-2023-appendix-1-fields',
    'hue-2023-appendix-3-survey',
  ] as const)('%s has nothing to explain', (name) => {
    expect(saidOf(name)).toEqual([]);
  });

  test('answers within a second', () => {
    const cases = Object.keys(layouts) as (keyof typeof layouts)[];
    for (const { appendix } of cases.map(published)) {
      const start = performance.now();
      diagnose(appendix);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

/** The appendix of rows whose achieved cells hold other texts: what somebody typed, or what a correction says. */
const withCells = (rows: readonly FlatRow[], texts: ReadonlyMap<number, string>): Appendix => {
  const cells = cellsOf(rows, 2).map((line, at) => {
    const text = texts.get(at - 1);
    return text === undefined ? line : [...line.slice(0, 3), { value: Number(text), format: '0.00' }];
  });
  return appendixOf(cells, treeLayout);
};

const key = 'achieved:2023';
const mismatches = (appendix: Appendix): number[] =>
  appendix.rows.flatMap((_, index) => (judgeRow(appendix, key, index) === 'mismatch' ? [index] : []));

/** The first explanation of every diagnosis, together: what a person who takes each advice ends up with. */
const cure = (found: readonly Diagnosis[]) =>
  found.flatMap(({ explanations }) => explanations[0]?.corrections ?? []);

const points = (hundredths: bigint): string => (Number(hundredths) / 100).toFixed(2);

/** Plants a value at a row that is off by more than rounding could explain, between zero and the maximum. */
const planted = (
  rows: readonly FlatRow[],
  pick: number,
  shift: number,
): { row: number; text: string } | null => {
  const row = pick % rows.length;
  const { achieved, maximum } = rows[row] ?? { achieved: 0n, maximum: 0n };
  const room = Number(maximum);
  const value = (Number(achieved) + 10 + (shift % Math.max(room - 20, 1))) % Math.max(room, 1);
  return Math.abs(value - Number(achieved)) < 8 ? null : { row, text: points(BigInt(value)) };
};

test('a planted wrong cell is named, with what it was', () => {
  let tried = 0;
  fc.assert(
    fc.property(forest, fc.nat(), fc.nat(), (fields, pick, shift) => {
      const rows = flatten(fields);
      const plant = planted(rows, pick, shift);
      if (!plant) return;
      const appendix = withCells(rows, new Map([[plant.row, plant.text]]));
      expect(mismatches(appendix).length).toBeGreaterThan(0);
      tried += 1;
      const found = diagnose(appendix);
      expect(found).toHaveLength(1);
      const named = found.flatMap(({ explanations }) => explanations);
      expect(named.every(({ corrections }) => corrections.length === 1)).toBe(true);
      const own = named.flatMap(({ corrections }) => corrections).find(({ row }) => row === plant.row);
      const off = own?.to.low.value
        .times(100)
        .minus((rows[plant.row]?.achieved ?? 0n).toString())
        .abs();
      expect(off?.lte(3)).toBe(true);
      const cured = new Map(cure(found).map(({ row, to }) => [row, to.low.value.toFixed()]));
      expect(mismatches(withCells(rows, new Map([[plant.row, plant.text], ...cured])))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(200);
});

/** By brute force: is there a cell whose change alone makes all sums right? Thousandths, half a hundredth of slack per cell. */
const oneCellCures = (appendix: Appendix, rows: readonly FlatRow[]): boolean => {
  const stated = rows.map(
    (_, row) => statedScore(appendix.rows[row], key)?.low.value.times(1000).toNumber() ?? NaN,
  );
  const sums = rows.flatMap(({ children }, row) => (children.length > 0 ? [row] : []));
  return rows.some((_, changed) => {
    let [low, high] = [0, Number(rows[changed]?.maximum ?? 0n) * 10];
    for (const row of sums) {
      const cells = [row, ...(rows[row]?.children ?? [])];
      const slack = 5 * cells.filter((cell) => cell !== changed).length;
      const rest = (rows[row]?.children ?? []).reduce(
        (total, child) => total + (child === changed ? 0 : (stated[child] ?? NaN)),
        0,
      );
      if (row === changed) [low, high] = [Math.max(low, rest - slack), Math.min(high, rest + slack)];
      else if (cells.includes(changed)) {
        const needed = (stated[row] ?? NaN) - rest;
        [low, high] = [Math.max(low, needed - slack), Math.min(high, needed + slack)];
      } else if (Math.abs((stated[row] ?? NaN) - rest) > slack) return false;
    }
    return low <= high;
  });
};

test('two planted wrong cells: as few as possible, within the maxima, and all sums right again', () => {
  let two = 0;
  fc.assert(
    fc.property(
      forest,
      fc.tuple(fc.nat(), fc.nat()),
      fc.tuple(fc.nat(), fc.nat()),
      (fields, picks, shifts) => {
        const rows = flatten(fields);
        const plants = picks.flatMap((pick, at) => planted(rows, pick, shifts[at] ?? 0) ?? []);
        if (plants.length < 2 || plants[0]?.row === plants[1]?.row) return;
        const texts = new Map(plants.map(({ row, text }) => [row, text]));
        const appendix = withCells(rows, texts);
        const wrong = mismatches(appendix);
        const found = diagnose(appendix);
        const corrections = cure(found);
        expect(found.flatMap(({ explains }) => explains).length).toBe(wrong.length);
        expect(corrections.length).toBeLessThanOrEqual(2);
        if (wrong.length > 0) expect(corrections.length === 1).toBe(oneCellCures(appendix, rows));
        for (const { row, to } of corrections) {
          expect(to.low.value.gte(0) && to.low.value.lte(points(rows[row]?.maximum ?? 0n))).toBe(true);
          texts.set(row, to.low.value.toFixed());
        }
        expect(mismatches(withCells(rows, texts))).toEqual([]);
        two += Number(corrections.length === 2);
      },
    ),
    { numRuns: 300 },
  );
  expect(two).toBeGreaterThan(100);
});

test('a correct table has no diagnosis', () => {
  fc.assert(
    fc.property(forest, (fields) => {
      expect(diagnose(withCells(flatten(fields), new Map()))).toEqual([]);
    }),
  );
});

test('a large table with many wrong cells: each is explained by itself, nothing is left out', () => {
  const leaf = { achieved: 150, lost: 50 };
  const fields = Array.from({ length: 9 }, () => ({
    leaf,
    children: Array.from({ length: 8 }, () => ({
      leaf,
      children: Array.from({ length: 7 }, () => ({ leaf, children: [] })),
    })),
  }));
  const rows = flatten(fields);
  const texts = new Map(
    rows.flatMap(({ achieved }, row) => (row % 37 === 5 ? [[row, points(achieved - 60n)]] : [])),
  );
  const appendix = withCells(rows, texts);
  const found = diagnose(appendix);
  expect(found).toHaveLength(texts.size);
  expect(found.every(({ explanations, cut }) => explanations.length === 1 && !cut)).toBe(true);
});

test('a sum with a blank part may wait for its points: they are what is missing, and the sum is not blamed', () => {
  const columns = ['code', 'name', 'maximum', 'achieved:2023'];
  const found = (row: string, ...parts: string[]) => {
    const leaves = parts.map((leaf, at) => [`1.${at + 1}`, 'Việc', '2', leaf]);
    const appendix = table([['1', 'Lĩnh vực', '4', row], ...leaves], { columns });
    return diagnose(appendix).flatMap(({ explanations }) => explanations.map((each) => said(appendix, each)));
  };
  expect(found('3', '1', '')).toEqual(['1.2 ∅ → 2']);
  expect(found('3', '', '')).toEqual([]);
});

describe('what a slip is', () => {
  test.each([
    ['1.21', '1.5', false],
    ['0.57', '0.75', true],
    ['15', '1.5', true],
    ['1.25', '1.5', true],
    ['0.25', '0.5', true],
    ['2', '3', false],
    ['1', '1', false],
  ])('%s for %s: %p', (from, to, expected) => {
    expect(isSlip(exactly(from), exactly(to))).toBe(expected);
  });
});

test('of two cells that only their maxima together put right, neither takes what the other needs', () => {
  const appendix = table(
    [
      ['1', 'Chỉ đạo', '11', '11'],
      ['1.1', 'Kế hoạch', '6', '0,42'],
      ['1.2', 'Báo cáo', '5', '1'],
      ['2', 'Thể chế', '3', '3'],
      ['2.1', 'Rà soát', '3', '3'],
      ['', 'Tổng điểm', '14', '14'],
    ],
    { columns: ['code', 'name', 'maximum', 'achieved:2021', 'target:2022'], kind: 'results' },
  );
  const explanations = diagnose(appendix).flatMap((each) => each.explanations);
  expect(explanations.map((each) => said(appendix, each))).toContain('1.1 0,42 → 6 & 1.2 1 → 5');
});

describe('sums over criteria that have no points yet', () => {
  const half = { D2: '1', D4: '', D5: '0,75', D7: '' };
  const diagnosed = (cells: Parameters<typeof changed>[0]) => {
    const appendix = table(changed(cells));
    return diagnose(appendix).map(({ unscored, explanations }) => [
      unscored,
      explanations.map((each) => said(appendix, each)),
    ]);
  };

  test('an announced total is not corrected where blank criteria may make up for the difference', () => {
    expect(diagnosed(half)).toEqual([[2, []]]);
    expect(diagnosed({ ...half, D8: '4,75' })).toEqual([[2, []]]);
  });

  test('beyond the maxima of the blanks, below what is scored, or worked out by Excel, the total is wrong', () => {
    const corrected = [[undefined, expect.arrayContaining(['Tổng điểm 4,8 → 1,75'])]];
    expect(diagnosed({ ...half, D8: '4,8' })).toEqual(corrected);
    expect(diagnosed({ ...half, D8: '1,7' })).toEqual([
      [undefined, expect.arrayContaining(['Tổng điểm 1,7 → 1,75'])],
    ]);
    expect(diagnosed({ ...half, D8: formula('=SUM(D2,D5,D3)', 2.75) })).toEqual([
      [undefined, expect.arrayContaining(['Tổng điểm 2,75 → 1,75'])],
    ]);
  });

  test('one blank alone is told what it would be', () => {
    expect(diagnosed({ D7: '' })).toEqual([[1, ['2.2 ∅ → 0,5']]]);
  });
});

test('bounds that hold say nothing of the cells below: a wrong one is found without them', () => {
  const appendix = table(changed({ D4: '1,4', D8: text('3,7 - 4') }));
  const [only, ...more] = diagnose(appendix);
  expect(more).toEqual([]);
  expect(only?.explanations.map((each) => said(appendix, each))).toContain('1.2 1,4 → 1,5');
});
