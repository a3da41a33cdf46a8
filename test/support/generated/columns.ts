/** Random columns of an appendix of each kind, their header words and their cells. */
import type { AppendixKind, Role } from '../../../src/domain/appendix';
import type { TestCell } from '../grids';
import type { Draw } from './draw';
import { headerWords, tasks, unknownCells, unknownHeaders, units } from './wording';

export interface DrawnColumn {
  /** Null: a column the recogniser must leave alone. */
  readonly role: Role | null;
  readonly year: string | null;
  /** The header cell's words; in a header of two rows the lower one's. */
  readonly words: string;
  /** The group above, or ''. */
  readonly group: string;
}

const typo = (draw: Draw, text: string): string => {
  const at = text.indexOf('n', 3);
  return at > 0 && text.length > 12 && draw.once(12) ? `${text.slice(0, at)}n${text.slice(at)}` : text;
};

function words(draw: Draw, role: Role, year: string | null): string {
  const plain = draw.pick(headerWords[role] ?? [role]);
  const text = year === null ? plain.replace(/ *(?:năm |NĂM )?\{y\}/u, '') : plain.replace('{y}', year);
  if (draw.once(10)) return text.normalize('NFD');
  if (draw.once(10)) return text.replace(' ', '\n');
  return typo(draw, text);
}

const single = (draw: Draw, role: Role, year: string | null = null): DrawnColumn => ({
  role,
  year,
  words: words(draw, role, year),
  group: '',
});

const maybe = (draw: Draw, role: Role, times = 2): DrawnColumn[] =>
  draw.once(times) ? [single(draw, role)] : [];

function planColumns(draw: Draw, year: number): DrawnColumn[] {
  const second = draw.pick([null, String(year + 1), `${year + 1}-${year + 2}`, `${year + 1} - ${year + 2}`]);
  const targets = [single(draw, 'target', String(year))];
  if (second !== null) targets.push({ ...single(draw, 'target', second), year: second.replaceAll(' ', '') });
  return [
    single(draw, 'code'),
    single(draw, 'name'),
    single(draw, 'maximum'),
    single(draw, 'achieved', String(year - 1)),
    ...targets,
    single(draw, 'task'),
    ...maybe(draw, 'goal-gap', 4),
    ...(draw.once(4) ? [] : [single(draw, 'lead-unit')]),
    ...maybe(draw, 'cooperating-unit', 3),
    ...maybe(draw, 'deadline', 3),
    ...maybe(draw, 'note', 3),
  ];
}

function resultColumns(draw: Draw, year: number): DrawnColumn[] {
  return [
    single(draw, 'code'),
    single(draw, 'name'),
    single(draw, 'maximum'),
    ...(draw.once(2) ? [single(draw, 'self-scored', String(year))] : []),
    single(draw, draw.pick(['achieved', 'appraised'] as const), String(year)),
    ...maybe(draw, 'shortfall', 4),
    ...maybe(draw, 'note', 3),
  ];
}

/** Two years side by side, each a group over its columns. */
function groupedColumns(draw: Draw, year: number, roles: readonly Role[], code: boolean): DrawnColumn[] {
  const prefix = draw.pick(['Năm ', 'NĂM ', '', 'Kết quả năm ']);
  const plain = roles.map((role) => words(draw, role, null));
  return [
    ...(code ? [single(draw, 'code')] : []),
    single(draw, 'name'),
    ...[year - 1, year].flatMap((each) =>
      roles.map((role, at) => ({
        role,
        year: String(each),
        words: plain[at] ?? role,
        group: `${prefix}${each}`,
      })),
    ),
  ];
}

const belowColumns = (draw: Draw): DrawnColumn[] => [
  single(draw, 'code'),
  single(draw, 'name'),
  single(draw, 'maximum'),
  single(draw, draw.pick(['appraised', 'achieved'] as const)),
  single(draw, 'reason'),
  single(draw, 'lead-unit'),
  ...maybe(draw, 'note'),
];

/** The columns of a kind; single-row kinds come in any order and with unknown ones among them. */
export function drawColumns(draw: Draw, kind: AppendixKind, year: number): DrawnColumn[] {
  if (kind === 'fields')
    return groupedColumns(
      draw,
      year,
      ['appraisal-maximum', 'appraised', 'survey-maximum', 'survey', 'total', 'rank'],
      true,
    );
  if (kind === 'survey') return groupedColumns(draw, year, ['survey-maximum', 'survey', 'ratio'], true);
  if (kind === 'satisfaction')
    return groupedColumns(draw, year, ['ratio', 'rank'], false).map((column) =>
      column.role === 'name'
        ? { ...column, words: draw.pick(['Chỉ số hài lòng', 'CHỈ SỐ HÀI LÒNG']) }
        : column,
    );
  if (kind === 'components')
    return groupedColumns(draw, year, ['achieved', 'rank'], true).map((column) =>
      column.role === 'achieved'
        ? { ...column, words: 'Điểm' }
        : column.role === 'code'
          ? { ...column, words: '' }
          : column,
    );
  const plain =
    kind === 'plan'
      ? planColumns(draw, year)
      : kind === 'results'
        ? resultColumns(draw, year)
        : belowColumns(draw);
  const unknown = draw.once(4)
    ? [{ role: null, year: null, words: draw.pick(unknownHeaders), group: '' }]
    : [];
  return draw.once(3) ? draw.shuffle([...plain, ...unknown]) : [...plain, ...unknown];
}

const figure = (draw: Draw): TestCell => {
  const hundredths = draw.pick([25, 50, 75, 100, 150, 200, draw.int(1, 1000)]);
  const written = (hundredths / 100).toString();
  return draw.pick<TestCell>([Number(written), Number(written), written.replace('.', ','), written]);
};

/** A cell under a column, for a row that is a leaf or not. */
export function drawCell(draw: Draw, role: Role | null, leaf: boolean): TestCell {
  switch (role) {
    case null:
      return draw.pick(unknownCells);
    case 'target':
      return draw.once(6) ? draw.pick(['9 - 10', '8.5 -  9', '13.6–14.3']) : figure(draw);
    case 'ratio':
      return draw.pick<TestCell>([draw.int(50, 100), '77,87', 81.25]);
    case 'rank':
      return draw.int(1, 63);
    case 'task':
    case 'reason':
      return leaf ? draw.pick(tasks) : '';
    case 'lead-unit':
    case 'cooperating-unit':
      return leaf ? draw.pick(units) : '';
    case 'deadline':
      return leaf ? draw.pick(['Quý IV/2023', 'Thường xuyên', 'Trước 30/11', '']) : '';
    case 'note':
      return draw.once(4) ? 'Theo báo cáo của đơn vị' : '';
    default:
      return figure(draw);
  }
}
