/** Just under, at and over the figures that decide what a check says, what a scheme fits and what a plan steps by. */
import { stylesIn } from '../../src/domain/code';
import { usualStep } from '../../src/domain/planning/steps';
import { isMarkedSurvey } from '../../src/domain/planning/survey';
import { judgeRatio } from '../../src/domain/ratio';
import { bestScheme, parseScheme } from '../../src/domain/scheme';
import { Exact, exactly, readPoint } from '../../src/domain/score';
import { readUnits, unitRegistry } from '../../src/domain/units';
import { changed, findingsOf, rightScheme, table, text } from './checks/support';
import type { Cell } from './checks/support';

const columns = ['code', 'name', 'maximum', 'achieved:2021'];
const results = (rows: readonly (readonly Cell[])[]) => table(rows, { columns, kind: 'results' });
/** Leaves of one point each, with the cells of their points. */
const leaves = (points: readonly Cell[]) =>
  results(points.map((cell, at) => [String(at + 1), `Tiêu chí ${String(at + 1)}`, '1', cell]));

test.each([
  ['1.4', ['1.2', '1.3']],
  ['1.5', ['1.2', '1.3', '1.4']],
  ['1.6', undefined],
])('up to three skipped codes are a gap: 1.1 before %s', (code, missing) => {
  expect(findingsOf('code-gap', table(changed({ A4: code })))[0]?.params.missing).toEqual(missing);
});

test.each([
  [1, ['no']],
  [2, ['no', 'no']],
  [3, ['yes']],
])('%i of four empty leaves: holes up to half of them, a form beyond', (empty, whole) => {
  const found = findingsOf('score-missing', leaves(['', '', '', ''].fill('1', empty)));
  expect(found.map(({ params }) => params.whole ?? 'no')).toEqual(whole);
});

test.each([
  [3, 0, 3],
  [4, 0, 1],
  [10, 1, 1],
  [9, 1, 9],
])('%i numbers typed as text beside %i others are told %i times', (texts, numbers, times) => {
  const cells: Cell[] = [...Array<Cell>(texts).fill(text('0,5')), ...Array<Cell>(numbers).fill('1')];
  expect(findingsOf('number-as-text', leaves(cells))).toHaveLength(times);
});

test.each([
  [3, 3],
  [4, 1],
  [5, 1],
])('%i of five leaves without a unit: four fifths are a form, told once', (empty, times) => {
  const rows = Array.from({ length: 5 }, (_, at) => [
    String(at + 1),
    `Tiêu chí ${String(at + 1)}`,
    '2',
    '1',
    '1,5',
    'Thực hiện đúng hạn',
    at < empty ? '' : 'Sở Nội vụ',
  ]);
  expect(findingsOf('lead-unit-missing', table(rows))).toHaveLength(times);
});

test.each([
  [2, 'subtotal-mismatch'],
  [3, 'structure-uncertain'],
] as const)('%i wrong maxima of as many are told by %s', (fields, check) => {
  const rows = Array.from({ length: fields }, (_, at) => {
    const field = String(at + 1);
    return [
      [field, `Lĩnh vực ${field}`, '9', '2'],
      [`${field}.1`, `Nội dung ${field}`, '2', '1'],
      [`${field}.2`, `Kết quả ${field}`, '3', '1'],
    ];
  });
  expect(findingsOf(check, results(rows.flat())).length).toBeGreaterThan(0);
});

test.each([
  ['12,9', 0],
  ['13', 0],
  ['13,1', 1],
])('rows that add up to %s under a total of 10', (sum, doubts) => {
  const rest = new Exact(sum.replace(',', '.')).minus(5).toFixed().replace('.', ',');
  const rows = [
    ['1', 'Chỉ đạo', '5', '5'],
    ['2', 'Thể chế', rest, rest],
    ['', 'Tổng điểm', '10', '10'],
  ];
  expect(findingsOf('structure-uncertain', results(rows))).toHaveLength(doubts);
});

test('a style of codes shows from its second cell on', () => {
  expect(stylesIn(['TC 1']).length).toBe(0);
  expect(stylesIn(['TC 1', 'TC 2']).map(({ id }) => id)).toEqual(['word']);
});

test.each([
  [7, true],
  [6, true],
  [5, false],
])(
  'a scheme of ten criteria is that of a table that has %i of them: from three quarters on',
  (rows, fits) => {
    const nodes = Array.from({ length: 10 }, (_, at) => ({
      code: String(at + 1),
      name: [
        'Chỉ đạo',
        'Thể chế',
        'Thủ tục',
        'Bộ máy',
        'Công vụ',
        'Tài chính',
        'Điện tử',
        'Kinh tế',
        'Dịch vụ',
        'Đào tạo',
      ][at],
      maximum: '1',
    }));
    const scheme = parseScheme({ ...rightScheme, total: '10', nodes });
    const appendix = results(nodes.slice(0, rows).map(({ code, name = '' }) => [code, name, '1', '1']));
    const best = bestScheme(appendix, [scheme]);
    expect(best.fit).toBeCloseTo((2 * rows) / (rows + 10), 10);
    expect(best.scheme !== null).toBe(fits);
  },
);

test.each([
  ['0,2', false, '0.2'],
  ['0,25', false, '0.25'],
  ['0,3', false, '0.25'],
  ['0,005', true, '0.005'],
  ['0,01', true, '0.01'],
  ['1', true, '0.01'],
])('under a maximum of %s (survey: %s) points go by %s', (maximum, survey, step) => {
  expect(usualStep(null, survey, new Exact(maximum.replace(',', '.'))).toFixed()).toBe(step);
});

test.each([
  [14, 1],
  [15, 0],
])('a unit that nobody knows has at most fourteen words: %i', (count, units) => {
  const name = ['Trung tâm Phục vụ', ...Array<string>(count - 4).fill('mới')].join(' ');
  expect(readUnits(name, unitRegistry, 'list').units).toHaveLength(units);
});

test.each([
  [40, 'score'],
  [41, 'not-score'],
])('a figure of %i letters is a %s', (length, kind) => {
  expect(readPoint(`0,${'1'.repeat(length - 2)}`, '@').kind).toBe(kind);
});

test.each([
  [['2', '1', '3'], 2],
  [['3', '2', '1'], 2],
  [['4', '3', '2', '1'], 0],
])(
  'places %j: in a list of three wrong ones are told, in a longer one most would be others’',
  (ranks, told) => {
    const units = ranks.map((rank, at) => [
      String(at + 1),
      `Đơn vị ${String(at + 1)}`,
      String(90 - 5 * at),
      rank,
    ]);
    const ranking = table(units, { kind: 'ranking', columns: ['code', 'name', 'total:2024', 'rank:2024'] });
    expect(findingsOf('rank-mismatch', ranking)).toHaveLength(told);
  },
);

/** Units by their points, the first of them put behind `behind` others that so stand one place too high. */
const shifted = (units: number, behind: number) => {
  const ranks = Array.from({ length: units }, (_, at) =>
    at === 0 ? behind + 1 : at <= behind ? at : at + 1,
  );
  const rows = ranks.map((rank, at) => [
    String(at + 1),
    `Đơn vị ${String(at + 1)}`,
    String(900 - at),
    String(rank),
  ]);
  return table(rows, { kind: 'ranking', columns: ['code', 'name', 'total:2024', 'rank:2024'] });
};

test.each([
  [1, 2],
  [2, 1],
  [63, 1],
  [64, 65],
])(
  'a unit put behind %i others: of 3 to 64 wrong places the one unit is told whose points do not fit: %i told',
  (behind, told) => {
    expect(findingsOf('rank-mismatch', shifted(140, behind))).toHaveLength(told);
  },
);

/** How well a table of four criteria fits a scheme that it follows, but for what is told. */
const fitTo = ({ scheme = {}, maxima = ['1', '1', '1', '1'], owner = '', year = '2021' }: Told) => {
  const names = ['Chỉ đạo', 'Thể chế', 'Thủ tục', 'Bộ máy'];
  const nodes = names.map((name, at) => ({ code: String(at + 1), name, maximum: '1' }));
  const rows = names.map((name, at) => [String(at + 1), name, maxima[at] ?? '', '1']);
  const given = parseScheme({ ...rightScheme, years: [], total: '4', nodes, ...scheme });
  const layout = ['code', 'name', `maximum:${year}`, 'achieved:2021'];
  return bestScheme({ ...table(rows, { columns: layout, kind: 'results' }), owner }, [given]).fit;
};
interface Told {
  readonly scheme?: object;
  readonly maxima?: readonly string[];
  readonly owner?: string;
  /** The year of the maxima. */
  readonly year?: string;
}

test.each<[string, Told, number]>([
  ['nothing differs', {}, 1],
  ['one maximum of four does', { maxima: ['1', '1', '1', '2'] }, 0.875],
  ['all maxima do', { maxima: ['2', '2', '2', '2'] }, 0.5],
  ['the maxima are of another year', { scheme: { years: ['2021'] }, year: '2018' }, 0.75],
  ['it is for the table’s year', { scheme: { years: ['2021'] } }, 1],
  ['it is for another year', { scheme: { years: ['2019'] }, maxima: [] }, 0.7125],
  ['it is for the table’s level', { owner: 'tỉnh Mẫu' }, 1],
  ['it is for another level', { owner: 'huyện Mẫu' }, 0.9],
  ['it is known in part', { scheme: { partial: true } }, 0.9],
])('how well a scheme fits where %s', (_, told, fit) => {
  expect(fitTo(told)).toBeCloseTo(fit, 10);
});

test.each([
  [3, 0],
  [4, 1],
])('without maxima a tree is doubted when four cells would have to be wrong: %i', (fields, doubts) => {
  const rows = Array.from({ length: fields }, (_, at) => String(at + 1)).flatMap((field) => [
    [field, `Lĩnh vực ${field}`, '9'],
    [`${field}.1`, `Nội dung ${field}`, '1'],
    [`${field}.2`, `Kết quả ${field}`, '2'],
  ]);
  const appendix = table(rows, { columns: ['code', 'name', 'achieved:2021'], kind: 'results' });
  expect(findingsOf('structure-uncertain', appendix)).toHaveLength(doubts);
});

test.each([
  ['Trung tâm Phục vụ mới', 0.3],
  ['Sở Nội vụ', 1],
  ['Văn phòng HỖND&UBND huyện', 0.8],
])('how sure it is that “%s” is a unit', (cell, confidence) => {
  expect(readUnits(cell, unitRegistry, 'list').units.map((unit) => unit.confidence)).toEqual([confidence]);
});

test.each([
  [60, true],
  [61, false],
])('a cell of %i letters that names the survey says how its row is scored: %s', (length, is) => {
  const words = 'Điều tra xã hội học'.padEnd(length, '.');
  const [row] = table([['1', 'Kết quả', '1', '1', '1', words, '']]).rows;
  expect(row && isMarkedSurvey(row)).toBe(is);
});

test.each([
  [7, '0.00000006', 'wrong'],
  [8, '0.000000006', 'wrong'],
  [8, '0.000000004', 'right'],
  [9, '0.000000004', 'right'],
])(
  'of a ratio no more than eight decimals are meant: with %i it may be %s too high: %s',
  (decimals, off, is) => {
    const stated = exactly(`33.${'3'.repeat(decimals)}`).low;
    expect(judgeRatio(stated, stated.value.minus(off))).toBe(is);
  },
);

test.each([
  [30, '1.10.10', ['word']],
  [31, '10.10.10', []],
])('a code has at most thirty letters: %i', (length, field, ids) => {
  const texts = ['10', '11'].map((last) => `Tiêu chí thành phần ${field}.${last}`);
  expect(texts.map((text) => text.length)).toEqual([length, length]);
  expect(stylesIn(texts).map(({ id }) => id)).toEqual(ids);
});

test.each([
  [119, 'score'],
  [120, 'score'],
  [121, 'not-score'],
])('a way of writing points is at most 120 letters long: %d', (length, kind) => {
  const text = `≥ 3,5 (${'a'.repeat(length - 8)})`;
  expect([text.length, readPoint(text, 'General').kind]).toEqual([length, kind]);
});
