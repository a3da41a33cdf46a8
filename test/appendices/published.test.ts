/**
 * Appendices made from the published cases, cell by cell against what was published: what differs is listed, and is either wrong in
 * print or written otherwise on purpose. Huế's own three stand in hue.test.ts; Hà Tĩnh published nothing but totals (plans.test.ts).
 */
import type { GeneratorId } from '../../src/appendices/generators';
import type { PlanLine, SheetPlan } from '../../src/appendices/model/sheet-plan';
import { readTable } from '../support/tables';
import { generate, onlyPlan, reportOfSample, shows } from './cases';
import type { Sample } from './cases';

/** A published row: its cells by what they are. */
interface Published {
  readonly code: string;
  readonly cells: readonly string[];
}

/** Where a published table has what a made one has, by place in its rows. */
interface Columns {
  readonly code: number;
  readonly name: number;
  readonly maximum: number;
  readonly achieved: number;
  readonly target?: number;
  readonly task?: number;
  readonly unit?: number;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const isTotal = ({ cells }: Published, code: number, name: number): boolean =>
  [code, name].some((at) => /^tổng(?: điểm)?$/iu.test(plain(cells[at] ?? '')));

/** A number as it is worth, without the zeros it is written with. */
const worth = (text: string): string => {
  const bounds = plain(text).split(/\s*[-–]\s*/u);
  const isFigures = bounds.length <= 2 && bounds.every((bound) => /^\d+(?:[.,]\d+)?$/u.test(bound));
  return isFigures ? bounds.map((bound) => Number(bound.replace(',', '.'))).join(' - ') : plain(text);
};

const publishedRows = (sample: Sample, code: number): readonly Published[] =>
  readTable(sample)
    .slice(1)
    .map((cells) => {
      // "1." is a way to write 1.
      const own = plain(cells[code] ?? '').replace(/\.$/u, '');
      return { code: own, cells: cells.map((cell, at) => (at === code ? own : cell)) };
    });

/** "7.2, achieved: 1,21 → 1,5" for each cell that a made line shows otherwise. */
const unlike = (
  line: PlanLine | undefined,
  { code, cells }: Published,
  places: Readonly<Record<string, readonly [published: number, made: number]>>,
): readonly string[] =>
  Object.entries(places).flatMap(([what, [published, made]]) => {
    const said = cells[published] ?? '';
    const shown = shows(line?.cells[made]);
    return worth(said) === worth(shown) ? [] : [`${code}, ${what}: ${plain(said)} → ${plain(shown)}`];
  });

const plan = async (sample: Sample, id: string, options: Record<string, unknown>): Promise<SheetPlan> =>
  onlyPlan(generate(await reportOfSample(sample), 'next-plan', id, options));

const columns: Readonly<Record<string, Columns>> = {
  'dak-nong-2022': { code: 0, name: 1, maximum: 2, achieved: 3, target: 4, task: 5, unit: 6 },
  'krong-no-2023': { code: 0, name: 1, maximum: 2, achieved: 3, target: 4, task: 5, unit: 6 },
  'tien-giang-2018-2020': { code: 0, name: 1, maximum: 2, achieved: 3, target: 4, task: 6 },
  'phong-tho-2023': { code: 0, name: 1, maximum: 2, achieved: 3 },
};

/** The plan of the published year made again, its targets given as they were published. */
const again = async (sample: Sample, id: string, year: string): Promise<readonly string[]> => {
  const { code, name, maximum, achieved, target, task, unit } = columns[sample]!;
  const rows = publishedRows(sample, code);
  const targets = Object.fromEntries(
    rows.flatMap((row) => {
      const bounds = plain(row.cells[target ?? -1] ?? '').match(/\d+(?:[.,]\d+)?/gu) ?? [];
      const [low, high] = bounds.map((bound) => bound.replace(',', '.'));
      if (low === undefined) return [];
      return [[row.code.replace(',', '.'), high === undefined ? low : [low, high]] as const];
    }),
  );
  const made = await plan(sample, id, { year, ...(target === undefined ? {} : { targets }) });
  expect(made.lines).toHaveLength(rows.length);
  return rows.flatMap((row, at) =>
    unlike(made.lines[at], row, {
      // The total's label is one of many in print, and one here.
      ...(isTotal(row, code, name) ? {} : { code: [code, 0] as const, name: [name, 1] as const }),
      maximum: [maximum, 2],
      achieved: [achieved, 3],
      ...(target === undefined ? {} : { target: [target, 4] as const }),
      ...(task === undefined ? {} : { task: [task, 5] as const }),
      ...(unit === undefined ? {} : { unit: [unit, 6] as const }),
    }),
  );
};

describe('the plan made again', () => {
  test('Đắk Nông: a part that is not the sum of its own, and sums of rounded figures', async () => {
    expect(await again('dak-nong-2022', 'DakNong2022', '2022')).toEqual([
      '6, achieved: 9,26 → 9,2591',
      '6.1, achieved: 2,71 → 2,7091',
      '7.2, achieved: 1,21 → 1,5',
      'TỔNG ĐIỂM, achieved: 86,26 → 86,2391',
    ]);
  });

  test('Krông Nô: slips of typing in units', async () => {
    expect(await again('krong-no-2023', 'KrongNo2023', '2023')).toEqual([
      '3.1.1, unit: Văn phòng HỘND&UBND huyện → Văn phòng HĐND&UBND huyện',
      '3.1.2, unit: Văn phòng HỘND&UBND huyện → Văn phòng HĐND&UBND huyện',
      '3.2.1, unit: Văn phòng HỘND&UBND huyện → Văn phòng HĐND&UBND huyện',
      '7.2.1, unit: Văn phòng HỖND&UBND → Văn phòng HĐND&UBND',
      '7.2.2, unit: Văn phòng HỖND&UBND → Văn phòng HĐND&UBND',
    ]);
  });

  test('Tiền Giang: sums that were published wrong, those of targets among them', async () => {
    expect(await again('tien-giang-2018-2020', 'TienGiang20182020', '2018')).toEqual([
      '3, achieved: 12.49 → 12,48',
      '3.4, achieved: 1.99 → 1,98',
      '5, target: 13.8 - 15.3 → 13,55 - 15,05',
      '5.5, target: 1 → 0,75',
      '6, achieved: 5.23 → 4,23',
      '6.2, achieved: 2 → 1',
      'TỔNG ĐIỂM, achieved: 73.64 → 72,63',
      'TỔNG ĐIỂM, target: 89.2 - 93.1 → 88,95 - 92,85',
    ]);
  });

  test('Phong Thổ: nothing', async () => {
    expect(await again('phong-tho-2023', 'PhongTho2023', '2024')).toEqual([]);
  });
});

const lists = [
  ['dak-nong-2022', 'DakNong2022', 27, []],
  ['krong-no-2023', 'KrongNo2023', 19, ['7.2.2, unit: Văn phòng HỖND&UBND → Văn phòng HĐND&UBND']],
  ['tien-giang-2018-2020', 'TienGiang20182020', 36, []],
  ['phong-tho-2023', 'PhongTho2023', 29, []],
] as const;

test.each(lists)(
  '%s: the list below maximum has its criteria as they were published',
  async (sample, id, count, expected) => {
    const { code, name, maximum, achieved, unit } = columns[sample]!;
    const made = onlyPlan(generate(await reportOfSample(sample), 'below-maximum', id));
    const leaves = made.lines.filter(({ kind }) => kind === 'leaf');
    expect(leaves).toHaveLength(count);
    const rows = new Map(publishedRows(sample, code).map((row) => [row.code.replace(',', '.'), row]));
    const found = leaves.flatMap((line) => {
      const said = shows(line.cells[1]);
      const [own = ''] = said.split(' - ');
      const row = rows.get(own);
      if (!row) return [`${said}: not published`];
      expect(plain(said)).toBe(plain(`${own} - ${row.cells[name] ?? ''}`));
      const places = { maximum: [maximum, 2] as const, achieved: [achieved, 3] as const };
      return unlike(line, row, unit === undefined ? places : { ...places, unit: [unit, 5] });
    });
    expect(found).toEqual(expected);
  },
);

test.each([
  ['dak-nong-2022', 'DakNong2022', 90],
  ['krong-no-2023', 'KrongNo2023', 108],
  ['tien-giang-2018-2020', 'TienGiang20182020', 76],
] as const)(
  '%s: the assignment has every criterion once with its points, as it was published',
  async (sample, id, count) => {
    const { code, name, maximum, achieved, target = -1, task = -1 } = columns[sample]!;
    const made = onlyPlan(generate(await reportOfSample(sample), 'assignment', id));
    const led = made.lines.filter(({ kind, cells }) => kind === 'leaf' && shows(cells[2]) !== '');
    expect(led).toHaveLength(count);
    const rows = new Map(publishedRows(sample, code).map((row) => [row.code.replace(',', '.'), row]));
    const found = led.flatMap((line) => {
      const row = rows.get(shows(line.cells[0]));
      const places = {
        name: [name, 1],
        maximum: [maximum, 2],
        achieved: [achieved, 3],
        target: [target, 4],
        task: [task, 5],
      } as const;
      return row ? unlike(line, row, places) : [`${shows(line.cells[0])}: not published`];
    });
    expect(found).toEqual([]);
  },
);

test('an announced total that the criteria of a made table do not add up to stands below it', async () => {
  const notes = async (sample: Sample, kind: GeneratorId, id: string) =>
    onlyPlan(generate(await reportOfSample(sample), kind, id)).notes.filter((note) =>
      note.includes('công bố'),
    );
  expect(await notes('tien-giang-2018-2020', 'assignment', 'TienGiang20182020')).toEqual([
    'Ghi chú: tổng điểm đạt được năm 2017 đã công bố là 73,64; bảng này cộng từ các tiêu chí thành phần được 72,63.',
    'Ghi chú: tổng mục tiêu năm 2018 đã công bố là 89,2 - 93,1; bảng này cộng từ các tiêu chí thành phần được 88,95 - 92,85.',
  ]);
  const made = await plan('dak-nong-2022', 'DakNong2022', { year: '2022' });
  expect(made.notes).toEqual([
    'Ghi chú: tổng điểm đạt được năm 2021 đã công bố là 86,26; bảng này cộng từ các tiêu chí thành phần được 86,2391.',
  ]);
  expect(await notes('krong-no-2023', 'assignment', 'KrongNo2023')).toEqual([]);
});
