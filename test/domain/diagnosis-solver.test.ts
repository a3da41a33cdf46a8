/** The diagnosis against a proven solver: HiGHS, on the same question put as an integer program of its own. */
import fc from 'fast-check';

import type { Appendix } from '../../src/domain/appendix';
import { diagnose } from '../../src/domain/diagnosis';
import { lpText } from '../../src/domain/planning/program';
import type { Constraint, Program, Term } from '../../src/domain/planning/program';
import { maximumFor } from '../../src/domain/primary';
import { pointColumns } from '../../src/domain/recompute';
import { Exact } from '../../src/domain/score';
import { partsOf, statedScore } from '../../src/domain/tree';
import { highsSolver } from '../../src/headless/solver';
import { cellsOf, flatten, forest, treeLayout, written } from '../support/forests';
import type { FlatRow } from '../support/forests';
import { appendixOf, layouts, published } from '../support/tables';

const solve = highsSolver();

/** One bound of a cell in the scale's whole numbers. */
interface Stated {
  readonly value: bigint;
  /** Half a unit of its last decimal when it has two or more. */
  readonly slack: bigint;
}

/**
 * One more decimal than the column writes. A solver counts in doubles: with finer units and one loose bound for every
 * cell HiGHS called three cells optimal where two do.
 */
const scaleOf = (appendix: Appendix, keys: readonly string[]): Exact => {
  const decimals = appendix.rows.flatMap((row) =>
    keys.flatMap((key) => {
      const score = statedScore(row, key);
      return score ? [score.low.decimals, score.high.decimals] : [];
    }),
  );
  return new Exact(10).pow(Math.max(0, ...decimals) + 1);
};

/** Rows that stand for `row` in a sum: those that state nothing but have parts are replaced by them. */
const speakers = (appendix: Appendix, key: string, row: number): number[] =>
  partsOf(appendix, row).flatMap((part) =>
    !statedScore(appendix.rows[part], key) && partsOf(appendix, part).length > 0
      ? speakers(appendix, key, part)
      : [part],
  );

const ends = ['low', 'high'] as const;
type End = (typeof ends)[number];

/** Fewest changed cells so that every sum of the column holds within the slack of its unchanged cells. */
const programOf = (appendix: Appendix, key: string): Program => {
  const column = appendix.columns.find((candidate) => candidate.key === key)!;
  const maximum = maximumFor(appendix, column);
  const scale = scaleOf(appendix, maximum ? [key, maximum.key] : [key]);
  const whole = (value: Exact): bigint => BigInt(value.times(scale).toFixed(0));
  const stated = (row: number): boolean => statedScore(appendix.rows[row], key) !== null;
  const capOf = (row: number): bigint | null => {
    const cap = maximum && statedScore(appendix.rows[row], maximum.key);
    return cap ? whole(cap.high.value) : null;
  };
  const at = (row: number, end: End): Stated => {
    const bound = statedScore(appendix.rows[row], key)?.[end];
    if (!bound) return { value: 0n, slack: 0n };
    const slack =
      bound.decimals >= 2 ? new Exact('0.5').div(new Exact(10).pow(bound.decimals)) : new Exact(0);
    return { value: whole(bound.value), slack: whole(slack) };
  };
  const changed = (row: number): string => `z${row}`;
  const moved = (row: number, end: End, sign: bigint): Term[] => [
    { factor: sign, variable: `u${end}${row}` },
    { factor: -sign, variable: `d${end}${row}` },
  ];

  const equations = appendix.rows.flatMap((_, row) => {
    const parts = speakers(appendix, key, row).filter(
      (part) => stated(part) || maximum === null || capOf(part) !== null,
    );
    return stated(row) && parts.some(stated) ? [{ row, parts }] : [];
  });
  const holds = equations.flatMap(({ row, parts }) =>
    ends.flatMap((end): Constraint[] => {
      const residual = parts.reduce((sum, part) => sum - at(part, end).value, at(row, end).value);
      const slack = [row, ...parts].reduce((sum, member) => sum + at(member, end).slack, 0n);
      const change = [...moved(row, end, 1n), ...parts.flatMap((part) => moved(part, end, -1n))];
      const loosened = (sign: bigint): Term[] =>
        [row, ...parts].map((member) => ({
          factor: sign * at(member, end).slack,
          variable: changed(member),
        }));
      return [
        { terms: [...change, ...loosened(1n)], relation: '<=', bound: slack - residual },
        { terms: [...change, ...loosened(-1n)], relation: '>=', bound: -slack - residual },
      ];
    }),
  );

  const cells = [...new Set(equations.flatMap(({ row, parts }) => [row, ...parts]))];
  // No interval is turned round.
  const ordered = cells.map((row): Constraint => ({
    terms: [...moved(row, 'high', 1n), ...moved(row, 'low', -1n)],
    relation: '>=',
    bound: at(row, 'low').value - at(row, 'high').value,
  }));
  // No cell ever needs to hold more than every cell and every maximum together.
  const most = cells.reduce((sum, row) => sum + at(row, 'high').value + (capOf(row) ?? 0n), 0n);
  const times = (factor: bigint, variable: string): Term => ({ factor, variable });
  // A changed cell ends between zero and its maximum; one that is not changed stays: u = d = 0.
  const within = cells.flatMap((row) =>
    ends.flatMap((end): Constraint[] => {
      const [up, down] = [times(1n, `u${end}${row}`), times(1n, `d${end}${row}`)];
      const { value } = at(row, end);
      const room = (capOf(row) ?? most) - value;
      const [rise, fall] = room < 0n ? [0n, -room] : [room, 0n];
      return [
        { terms: [up, times(-rise, changed(row))], relation: '<=', bound: 0n },
        { terms: [down, times(-value, changed(row))], relation: '<=', bound: 0n },
        { terms: [down, times(-fall, changed(row))], relation: '>=', bound: 0n },
      ];
    }),
  );
  return {
    sense: 'minimise',
    objective: cells.map((row) => ({ factor: 1n, variable: changed(row) })),
    constraints: [...holds, ...ordered, ...within],
    binaries: cells.map(changed),
    integers: cells.flatMap((row) => ends.flatMap((end) => [`u${end}${row}`, `d${end}${row}`])),
  };
};

const fewest = async (appendix: Appendix, key: string): Promise<number | null> => {
  const solution = await solve(lpText(programOf(appendix, key)));
  if (solution.status !== 'optimal') return null;
  return [...solution.values].filter(([name, value]) => name.startsWith('z') && value > 0.5).length;
};

const found = (appendix: Appendix, key: string): number =>
  diagnose(appendix)
    .filter(({ column }) => column === key)
    .reduce((sum, { explanations }) => sum + (explanations[0]?.corrections.length ?? Number.NaN), 0);

const names = Object.keys(layouts) as (keyof typeof layouts)[];

test.each(names)('%s: no smaller set of cells exists than the diagnosis names', async (name) => {
  const { appendix } = published(name);
  for (const { key } of pointColumns(appendix)) {
    expect([key, await fewest(appendix, key)]).toEqual([key, found(appendix, key)]);
  }
});

test('random trees with up to three wrong cells: as few cells as HiGHS needs', async () => {
  let wrong = 0;
  await fc.assert(
    fc.asyncProperty(
      forest,
      fc.array(fc.tuple(fc.nat(), fc.nat(60)), { minLength: 1, maxLength: 3 }),
      async (fields, plants) => {
        const rows = flatten(fields);
        const cells = cellsOf(rows, 2).map((line, at) => {
          const plant = plants.find(([pick]) => pick % rows.length === at - 1);
          const maximum = Number(rows[at - 1]?.maximum ?? 0n);
          const value = plant ? (Number(rows[at - 1]?.achieved) + 15 + plant[1]) % Math.max(maximum, 1) : 0;
          return plant ? [...line.slice(0, 3), { value: value / 100, format: '0.00' }] : line;
        });
        const appendix = appendixOf(cells, treeLayout);
        expect(diagnose(appendix).every(({ explanations }) => explanations.length > 0)).toBe(true);
        const least = await fewest(appendix, 'achieved:2023');
        wrong += Number((least ?? 0) > 0);
        expect(found(appendix, 'achieved:2023')).toBe(least);
      },
    ),
    { numRuns: 60 },
  );
  expect(wrong).toBeGreaterThan(30);
});

/** Low and high bounds in hundredths of every row: each second leaf may reach its maximum. */
const intervalsOf = (rows: readonly FlatRow[]): [bigint, bigint][] => {
  const bounds = rows.map(({ achieved }): [bigint, bigint] => [achieved, achieved]);
  let leaves = 0;
  const visit = (at: number): [bigint, bigint] => {
    const { children, achieved, maximum } = rows[at]!;
    const parts = children.map(visit);
    const sum = (side: 0 | 1): bigint => parts.reduce((total, part) => total + part[side], 0n);
    const own: [bigint, bigint] =
      parts.length > 0 ? [sum(0), sum(1)] : [achieved, (leaves += 1) % 2 === 0 ? maximum : achieved];
    bounds[at] = own;
    return own;
  };
  visit(rows.length - 1);
  return bounds;
};

/** Wrong bounds: which row, which of its bounds, by how much. */
const plant = fc.tuple(fc.nat(), fc.constantFrom<'low' | 'high' | 'both'>('low', 'high', 'both'), fc.nat(90));

/** A table of intervals with planted errors. */
const wrongIntervals = fc
  .tuple(forest, fc.array(plant, { minLength: 1, maxLength: 3 }))
  .map(([fields, plants]) => {
    const rows = flatten(fields);
    const bounds = intervalsOf(rows);
    for (const [pick, end, by] of plants) {
      const at = pick % rows.length;
      const [low, high] = bounds[at]!;
      const moved = (value: bigint): bigint => (value + BigInt(by + 15)) % (rows[at]!.maximum + 1n);
      const pair = [end === 'high' ? low : moved(low), end === 'low' ? high : moved(high)] as const;
      bounds[at] = pair[0] <= pair[1] ? [...pair] : [pair[1], pair[0]];
    }
    const cells = cellsOf(rows, 2).map((line, at) => {
      const own = bounds[at - 1];
      if (!own) return line;
      return [...line.slice(0, 3), { value: `${written(own[0], 2)} - ${written(own[1], 2)}`, format: '@' }];
    });
    return appendixOf(cells, treeLayout);
  });

/** Bounds over parts that are single figures agree with every sum between them: another rule than that of bound by bound. */
const boundsOverFigures = (appendix: Appendix): boolean =>
  appendix.rows.some((row, index) => {
    const isBounds = (at: number): boolean => {
      const score = statedScore(appendix.rows[at], 'achieved:2023');
      return score !== null && !score.low.value.eq(score.high.value);
    };
    return row.children.length > 0 && isBounds(index) && !row.children.some(isBounds);
  });

test('random trees of intervals, bounds wrong one by one or together: as few cells as HiGHS needs', async () => {
  let wrong = 0;
  await fc.assert(
    fc.asyncProperty(wrongIntervals, async (appendix) => {
      fc.pre(!boundsOverFigures(appendix));
      const least = await fewest(appendix, 'achieved:2023');
      wrong += Number((least ?? 0) > 0);
      expect(found(appendix, 'achieved:2023')).toBe(least);
      for (const { explanations } of diagnose(appendix))
        for (const { corrections } of explanations)
          for (const { to } of corrections) expect(to.low.value.lte(to.high.value)).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(wrong).toBeGreaterThan(20);
});

const subsets = (rows: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : rows.flatMap((row, at) => subsets(rows.slice(at + 1), size - 1).map((rest) => [row, ...rest]));

/** Every set of so many cells that HiGHS finds able to make the sums right. */
const setsBySolver = async (appendix: Appendix, key: string, size: number): Promise<Set<string>> => {
  const program = programOf(appendix, key);
  const sets = new Set<string>();
  for (const rows of subsets(
    program.binaries.map((name) => Number(name.slice(1))),
    size,
  )) {
    const others = program.binaries.filter((name) => !rows.includes(Number(name.slice(1))));
    const stay = others.map((name): Constraint => ({
      terms: [{ factor: 1n, variable: name }],
      relation: '<=',
      bound: 0n,
    }));
    const asked = { ...program, constraints: [...program.constraints, ...stay] };
    if ((await solve(lpText(asked))).status === 'optimal') sets.add(rows.sort((a, b) => a - b).join());
  }
  return sets;
};

/** Every set of cells that takes one explanation of each diagnosis. */
const setsNamed = (appendix: Appendix): Set<string> => {
  const products = diagnose(appendix).reduce<number[][]>(
    (sets, { explanations }) =>
      sets.flatMap((set) =>
        explanations.map(({ corrections }) => [...set, ...corrections.map(({ row }) => row)]),
      ),
    [[]],
  );
  return new Set(products.map((rows) => rows.sort((a, b) => a - b).join()));
};

test('all smallest sets are named, and no other: each asked of HiGHS', async () => {
  let several = 0;
  await fc.assert(
    fc.asyncProperty(wrongIntervals, async (appendix) => {
      fc.pre(appendix.rows.length <= 12);
      const size = found(appendix, 'achieved:2023');
      fc.pre(size > 0 && size <= 2);
      const named = setsNamed(appendix);
      several += Number(named.size > 1);
      expect(named).toEqual(await setsBySolver(appendix, 'achieved:2023', size));
    }),
    { numRuns: 40 },
  );
  expect(several).toBeGreaterThan(5);
});

test('fields that need more cells than can be listed are still explained, and say that there are more', () => {
  const leaf = (achieved: number) => ({ leaf: { achieved, lost: 0 }, children: [] });
  const fields = Array.from({ length: 4 }, () => ({
    leaf: { achieved: 0, lost: 0 },
    children: Array.from({ length: 30 }, () => leaf(10)),
  }));
  const rows = flatten(fields);
  // Every field states far more than its leaves may reach, so that one or two cells never do.
  const cells = cellsOf(rows, 2).map((line, at) => {
    const isField = rows[at - 1]?.code.length === 1;
    return isField ? [...line.slice(0, 3), { value: 2.5, format: '0.00' }] : line;
  });
  const capped = cells.map((line, at) =>
    at > 0 && rows[at - 1]?.code.length === 1
      ? [line[0]!, line[1]!, { value: 2.4, format: '0.00' }, line[3]!]
      : line,
  );
  const diagnoses = diagnose(appendixOf(capped, treeLayout)).filter(
    ({ column }) => column === 'achieved:2023',
  );
  expect(diagnoses.length).toBeGreaterThan(0);
  for (const { explanations, cut } of diagnoses) {
    expect(explanations.length).toBeGreaterThan(0);
    expect(cut).toBe(explanations.length === 60);
  }
  expect(diagnoses.some(({ cut }) => cut)).toBe(true);
});
