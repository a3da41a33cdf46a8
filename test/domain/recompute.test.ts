import fc from 'fast-check';

import {
  componentColumns,
  recompute,
  roundedSums,
  roundingRoom,
  roundingShares,
} from '../../src/domain/recompute';
import { formatScore, scoreToJson, sumScores } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { judgeRow } from '../../src/domain/tree';
import { appendixOf, published, readTable } from '../support/tables';
import type { SheetCell, layouts } from '../support/tables';
import { nothing, plus, rational, same } from '../support/rational';
import type { Rational } from '../support/rational';
import { flatten, forest, treeAppendix, treeLayout } from '../support/forests';

const json = (score: Score | null | undefined) => (score ? scoreToJson(score) : null);
const totalOf = (name: keyof typeof layouts, key: string) => {
  const { appendix } = published(name);
  return json(recompute(appendix).get(key)?.[appendix.total ?? -1]);
};

describe('the published cases', () => {
  test.each([
    ['dak-nong-2022', 'maximum', '100'],
    ['dak-nong-2022', 'achieved:2021', '86.2391'],
    ['dak-nong-2022', 'target:2022', '89.93'],
    ['krong-no-2023', 'achieved:2022', '78.046'],
    ['krong-no-2023', 'target:2023', '95.4'],
    ['phong-tho-2023', 'appraised:2023', '79.24'],
    ['tien-giang-2018-2020', 'target:2018', ['88.95', '92.85']],
    ['hue-2023-appendix-1-fields', 'total:2021', '89.32'],
    ['hue-2023-appendix-1-fields', 'total:2022', '86.55'],
    ['hue-2023-appendix-3-survey', 'survey:2021', '18.28'],
    ['hue-2023-appendix-3-survey', 'survey:2022', '17.4161'],
  ] as const)('%s, %s adds up to %j', (name, key, expected) => {
    expect(totalOf(name, key)).toEqual(expected);
  });

  /** Every stated sum that is not the exact sum of its stated parts, as "code column verdict". */
  const off = (name: keyof typeof layouts): string[] => {
    const { appendix } = published(name);
    return [...recompute(appendix).keys()].flatMap((key) =>
      appendix.rows.flatMap((row, index) => {
        const verdict = judgeRow(appendix, key, index);
        return verdict === null || verdict === 'equal'
          ? []
          : [`${row.code.code ?? 'total'} ${key} ${verdict}`];
      }),
    );
  };

  test('Đắk Nông: two mismatches, one rounded row, a total that is off by its rounded parts', () => {
    expect(off('dak-nong-2022')).toEqual([
      '6.1 achieved:2021 rounded',
      '7 achieved:2021 mismatch',
      '7.2 achieved:2021 mismatch',
      'total achieved:2021 rounded-parts',
    ]);
  });

  test('Krông Nô, Phong Thổ and Huế’s fields add up throughout', () => {
    expect([...off('krong-no-2023'), ...off('phong-tho-2023'), ...off('hue-2023-appendix-1-fields')]).toEqual(
      [],
    );
  });

  test('Huế appendix 2: the eighteen criteria of its first section make 13,9608 of 20', () => {
    const { appendix } = published('hue-2023-appendix-2-below-maximum');
    const first = appendix.rows.findIndex(({ kind }) => kind === 'section');
    const sums = recompute(appendix);
    expect([json(sums.get('appraised')?.[first]), json(sums.get('maximum')?.[first])]).toEqual([
      '13.9608',
      '20',
    ]);
  });

  test('Huế appendix 1: appraisal and survey make the total of every field', () => {
    const { appendix } = published('hue-2023-appendix-1-fields');
    const sums = recompute(appendix);
    const fields = appendix.rows.flatMap((row, index) => (row.kind === 'criterion' ? [index] : []));
    for (const total of appendix.columns.filter(({ role }) => role === 'total')) {
      const parts = componentColumns(appendix, total) ?? [];
      expect(parts.map(({ key }) => key)).toEqual([`appraised:${total.year}`, `survey:${total.year}`]);
      expect(
        fields.map((row) => json(sumScores(parts.flatMap(({ key }) => sums.get(key)?.[row] ?? [])))),
      ).toEqual(fields.map((row) => json(sums.get(total.key)?.[row])));
    }
    expect(appendix.columns.filter(({ role }) => role === 'total')).toHaveLength(2);
  });
});

/** The independent second implementation: BigInt fractions over codes, knowing nothing of rows or parents. */
const independent = (table: readonly (readonly string[])[], column: number): Map<string, Rational> => {
  const lines = table
    .slice(1)
    .map((line) => [line[0]?.replace(',', '.').replace(/\.$/u, '') ?? '', line[column] ?? ''] as const);
  const codes = lines.map(([code]) => code).filter((code) => /^\d/u.test(code));
  const leaves = lines.filter(
    ([code]) => /^\d/u.test(code) && !codes.some((other) => other.startsWith(`${code}.`)),
  );
  return new Map(
    ['', ...codes].map((code) => {
      const own = leaves.filter(([leaf]) => code === '' || leaf === code || leaf.startsWith(`${code}.`));
      return [code, own.reduce((sum, [, text]) => plus(sum, rational(text)), nothing)];
    }),
  );
};

test.each([
  ['dak-nong-2022', 3, 'achieved:2021'],
  ['krong-no-2023', 3, 'achieved:2022'],
  ['phong-tho-2023', 3, 'appraised:2023'],
] as const)('%s: each row equals an independent exact arithmetic', (name, column, key) => {
  const { appendix } = published(name);
  const sums = recompute(appendix).get(key) ?? [];
  const expected = independent(readTable(name), column);
  appendix.rows.forEach((row, index) => {
    const other = expected.get(row.code.code ?? '') ?? nothing;
    const own = rational(sums[index]?.low.value.toFixed() ?? 'nothing');
    expect([row.code.code, same(own, other)]).toEqual([row.code.code, true]);
  });
});

test('on random trees every sum is exact', () => {
  fc.assert(
    fc.property(forest, (fields) => {
      const rows = flatten(fields);
      const sums = recompute(treeAppendix(rows)).get('achieved:2023') ?? [];
      rows.forEach(({ achieved }, index) => {
        expect(sums[index]?.low.value.times(100).toFixed()).toBe(achieved.toString());
      });
    }),
  );
});

const table = (...lines: readonly (readonly [string, SheetCell['value'], SheetCell['value']])[]) =>
  appendixOf(
    [
      ['STT', 'Tên', 'Điểm chuẩn', 'Điểm đạt'].map((value) => ({ value })),
      ...lines.map(([code, maximum, achieved]) =>
        [code, code === '' ? 'Tổng điểm' : 'x', maximum, achieved].map((value) => ({ value })),
      ),
    ],
    treeLayout,
  );

describe('what is not written', () => {
  test('a sum is null when nothing is written below it, and a criterion then stands for itself', () => {
    const appendix = table(
      ['1', 2, ''],
      ['1.1', 1, ''],
      ['1.2', 1, ''],
      ['2', 3, 2.5],
      ['2.1', 3, ''],
      ['', 5, 2.5],
    );
    const sums = recompute(appendix).get('achieved:2023') ?? [];
    expect(sums.map(json)).toEqual([null, null, null, '2.5', null, '2.5']);
    expect(json(recompute(table(['1', 5, ''], ['', 5, 4])).get('achieved:2023')?.[1])).toBeNull();
  });

  test('percentages, errors and words are no points', () => {
    const appendix = table(
      ['1', 3, 9],
      ['1.1', 1, '77,87%'],
      ['1.2', 1, '#REF!'],
      ['1.3', 1, 0.5],
      ['', 3, 0],
    );
    expect((recompute(appendix).get('achieved:2023') ?? []).map(json)).toEqual([
      '0.5',
      null,
      null,
      '0.5',
      '0.5',
    ]);
  });
});

describe('rounding each row first', () => {
  const appendix = table(['1', 3, 0], ['1.1', 1, 0.8791], ['1.2', 1, 0.835], ['1.3', 1, 1], ['', 3, 0]);
  const total = appendix.total ?? -1;

  test('both totals, and the difference attributed row by row', () => {
    expect(json(recompute(appendix).get('achieved:2023')?.[total])).toBe('2.7141');
    expect(json(roundedSums(appendix, 2).get('achieved:2023')?.[total])).toBe('2.72');
    const shares = roundingShares(appendix, 'achieved:2023', total, 2);
    expect(
      shares.map(({ row, difference }) => [appendix.rows[row]?.code.code, formatScore(difference)]),
    ).toEqual([
      ['1.2', '0,005'],
      ['1.1', '0,0009'],
    ]);
    expect(json(sumScores(shares.map(({ difference }) => difference)))).toBe('0.0059');
  });

  test('Phong Thổ: the published 79,27 lies within what rounding can do to its 79,24', () => {
    const { appendix: phongTho } = published('phong-tho-2023');
    const room = roundingRoom(phongTho, 'appraised:2023', phongTho.total ?? -1);
    expect(room.gte('0.03')).toBe(true);
    expect(roundingShares(phongTho, 'appraised:2023', phongTho.total ?? -1, 2)).toEqual([]);
  });
});
