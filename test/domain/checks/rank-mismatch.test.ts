/** rank-mismatch: right, wrong and borderline rankings. */
import { findingsOf, table } from './support';

const columns = ['code', 'name', 'total:2024', 'rank:2024'];
const found = (units: readonly (readonly [points: string, rank: string])[]) =>
  findingsOf(
    'rank-mismatch',
    table(
      units.map(([points, rank], at) => [String(at + 1), `Đơn vị ${String(at + 1)}`, points, rank]),
      { kind: 'ranking', columns },
    ),
  );

test('a rank that is not the place of its points', () => {
  const wrong = found([
    ['90', '1'],
    ['85', '4'],
    ['80', '3'],
    ['70', '4'],
  ]);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatchObject({ severity: 'error', stated: '4', expected: '2' });
});

test.each([
  ['skipped', ['1', '2', '2', '4']],
  ['not skipped', ['1', '2', '2', '3']],
  ['told apart by what is not printed', ['1', '3', '2', '4']],
])('equal points, places %s', (_how, ranks) => {
  const points = ['90', '80', '80', '70'];
  expect(found(points.map((each, at) => [each, ranks[at] ?? ''] as const))).toEqual([]);
});

test('one place for points that differ', () => {
  const wrong = found([
    ['90', '1'],
    ['80,5', '2'],
    ['80', '2'],
    ['70', '4'],
    ['60', '5'],
  ]);
  expect(wrong.map(({ place }) => Number(place.row))).toEqual([3]);
});

test('points of one unit that put all others in the wrong place are told at that unit', () => {
  const wrong = found([
    ['90', '1'],
    ['88', '2'],
    ['5', '3'],
    ['80', '4'],
    ['75', '5'],
    ['70', '6'],
  ]);
  expect(wrong.map(({ expected }) => expected)).toEqual(['6']);
});

test('places in another list, and places without points, are let be', () => {
  expect(
    found([
      ['90', '12'],
      ['85', '31'],
      ['80', '40'],
      ['70', '58'],
    ]),
  ).toEqual([]);
  expect(
    found([
      ['', '1'],
      ['85', '2'],
    ]),
  ).toEqual([]);
});

describe('points that are equal for most units', () => {
  const ranking = (ranks: readonly string[], parts: readonly string[], role: string) =>
    findingsOf(
      'rank-mismatch',
      table(
        ['91', '86', '82', '80', '70'].map((points, at) => [
          String(at + 1),
          `Đơn vị ${String(at + 1)}`,
          points,
          parts[at] ?? '',
          ranks[at] ?? '',
        ]),
        { kind: 'ranking', columns: ['code', 'name', role, 'achieved:2024#Lĩnh vực 1', 'rank:2024'] },
      ),
    );
  const wrongRanks = [
    ['1', '2', '2', '4', '5'],
    ['1', '2', '1', '4', '5'],
    ['1', '2', '4', '4', '5'],
  ];

  test.each(
    wrongRanks.flatMap((ranks) => [[ranks, 'total:2024'] as const, [ranks, 'appraised:2024'] as const]),
  )('bear no wrong place %j out beside %s', (ranks, role) => {
    for (const parts of [
      ['40', '40', '40', '40', '40'],
      ['1', '0', '0', '0', '0'],
      ['41', '40', '40', '38', '37'],
    ])
      if (role === 'total:2024' || new Set(parts).size < 3)
        expect(ranking(ranks, parts, role).map(({ expected }) => expected)).toEqual(['3']);
  });

  test('and those that are told apart by other points are let be', () => {
    expect(ranking(['2', '1', '3', '5', '4'], ['40', '45', '39', '10', '20'], 'total:2024')).toEqual([]);
  });
});

test('equal totals are no reason to go by a part that leaves more places wrong', () => {
  const lines = [
    ['18', '0', '5'],
    ['22', '1', '8'],
    ['25', '13', '1'],
    ['25', '10', '1'],
    ['22', '3', '3'],
  ];
  const appendix = table(
    lines.map((line, at) => [String(at + 1), `Đơn vị ${String(at + 1)}`, ...line]),
    { kind: 'ranking', columns: ['code', 'name', 'total:2023', 'achieved:2023#Thủ tục', 'rank:2023'] },
  );
  expect(findingsOf('rank-mismatch', appendix)).toMatchObject([{ stated: '8', expected: '3' }]);
});
