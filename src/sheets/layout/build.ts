/** Turns a read table into an appendix: kind, tree, title, owner, years, confidence. */
import type {
  Appendix,
  AppendixKind,
  Column,
  ExtraKind,
  Row,
  UnreadColumn,
  Year,
} from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { withMeanings } from '../../domain/meanings';
import { isScored } from '../../domain/roles';
import { columnIndex, rowIndex } from '../../a1/place';
import { fillYears, lonelyTotals } from './column-years';
import { firstYear, yearsIn } from '../headers/years';
import type { TableHint } from '../hints';
import type { CodedRow } from './coded';
import { closingOf } from './closing';
import { evidenceFor } from './evidence';
import { extraOf } from './extras';
import { repeatedBy } from './subtotals';
import { asSumsTell } from './total-or-bonus';
import { asUnits, footingOf } from './unit-rows';
import { idFor } from './identity';
import { guessKind, hasCodesInNames } from './kind';
import { ownerIn } from './owner';
import { pointCell } from './raw-row';
import { rulesInCells } from './rules-in-cells';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { TitleLine, YearSaid } from './title';
import { titleText, yearsSaid } from './title';
import type { Tree, TreePlace } from './tree';
import { buildTree } from './tree';
import { unitOfHeading } from './unit-headings';
import { asSumsPlace } from './unnamed';

/** The same map with keys of its columns as they are called now; itself where none has changed. */
const rekeyed = <T>(
  map: ReadonlyMap<string, T>,
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, T> =>
  keys.size === 0 ? map : new Map([...map].map(([key, value]) => [keys.get(key) ?? key, value]));

/** The one year that a row's words name. */
function yearOf({ name }: CodedRow): Pick<Row, 'year'> {
  const [year, ...others] = yearsIn(name);
  return year === undefined || others.length > 0 ? {} : { year };
}

/** What a row is; a total that is not the table's states the sum of a section once more. */
function standingOf(
  coded: readonly CodedRow[],
  tree: Tree,
  at: number,
): Pick<Row, 'kind' | 'closing' | 'repeats' | 'year'> {
  const row = coded[at];
  if (row?.kind === 'closing')
    return {
      kind: 'closing',
      closing: closingOf(row.name) ?? footingOf(row) ?? (row.piece.hasFigures ? 'ratio' : 'class'),
      ...yearOf(row),
    };
  if (row?.kind !== 'total' || at === tree.total) return { kind: row?.kind ?? 'section' };
  const repeats = repeatedBy(coded, tree, at);
  if (repeats.length === 0 && closingOf(row.name) === 'earlier')
    return { kind: 'closing', closing: 'earlier', ...yearOf(row) };
  return { kind: 'closing', closing: 'sum', ...(repeats.length > 0 ? { repeats } : {}) };
}

function rowsOf(
  sheet: Sheet,
  coded: readonly CodedRow[],
  tree: Tree,
  columns: readonly Column[],
  keys: ReadonlyMap<string, string>,
): Row[] {
  const extras = extrasOf(coded, tree);
  return coded.map((coding, at): Row => {
    const { piece, code, name, kind } = coding;
    const { parent = null, children = [], level = 0 } = tree.places[at] ?? {};
    const row: Row = {
      kind,
      row: rowIndex(piece.row),
      rows: piece.rows.map(rowIndex),
      code,
      name,
      parent,
      children,
      level,
      hidden: piece.rows.every((each) => sheet.grid.hiddenRows.has(each)),
      points: rekeyed(piece.points, keys),
      texts: rekeyed(piece.texts, keys),
    };
    const rare: readonly (Partial<Row> | null)[] = [
      kind === 'total' || kind === 'closing' ? standingOf(coded, tree, at) : null,
      headingOf(coding, tree.places[at]),
      extraPoints(row.points, extras[at] ?? null),
      rulesOf(sheet, coding, columns),
    ];
    // Most rows have none of these: copying each row for them would cost more than all the rest.
    for (const part of rare) if (part !== null) Object.assign(row, part);
    return row;
  });
}

/** The rules of a row: those of its own cells, then those of the rows below it. */
function rulesOf(sheet: Sheet, row: CodedRow, columns: readonly Column[]): Pick<Row, 'rules'> | null {
  const rules = [...rulesInCells(sheet, row, columns), ...(row.piece.rules ?? [])];
  return rules.length > 0 ? { rules } : null;
}

/** The heading a row stands below, and the unit that it names if it is one itself. */
function headingOf(row: CodedRow, place: TreePlace | undefined): Pick<Row, 'section' | 'unit'> {
  const named = (place?.children.length ?? 0) > 0 ? unitOfHeading(row.name) : null;
  const unit = row.unit ?? named;
  return {
    ...(place?.section === undefined ? {} : { section: place.section }),
    ...(unit === null || row.kind === 'total' ? {} : { unit }),
  };
}

/** Which rows are a bonus or a penalty: by their own name, or that of a row above them in the tree. */
function extrasOf(coded: readonly CodedRow[], tree: Tree): (ExtraKind | null)[] {
  const found: (ExtraKind | null)[] = [];
  for (const [at, row] of coded.entries()) {
    const parent = tree.places[at]?.parent ?? null;
    found.push(
      row.kind === 'criterion'
        ? (extraOf(row.name) ?? (parent === null ? null : (found[parent] ?? null)))
        : null,
    );
  }
  return found;
}

const isLimit = (key: string): boolean => /^(?:maximum|appraisal-maximum|survey-maximum)/u.test(key);

/** The points of a bonus or penalty, whose maxima are limits that nothing adds up; null for every other row. */
function extraPoints(
  all: Row['points'],
  extra: ExtraKind | null,
): Pick<Row, 'points' | 'extra' | 'limits'> | null {
  if (extra === null) return null;
  return {
    points: new Map([...all].filter(([key]) => !isLimit(key))),
    extra,
    limits: new Map([...all].filter(([key]) => isLimit(key))),
  };
}

/** The one year the table is about: the title's, else the sheet's, else its latest column's. */
function yearOfTable(said: readonly YearSaid[], columns: readonly Column[]): Year | null {
  const spoken = said.find(({ where }) => where === 'title') ?? said[0];
  if (spoken) return spoken.year;
  const years = columns.flatMap(({ year }) => year ?? []);
  return years.sort((a, b) => firstYear(b) - firstYear(a))[0] ?? null;
}

/** Columns of a bonus or penalty, by what tells them from the others or by their header. */
const withExtras = (columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    const { label = '', header, role } = column;
    const extra = isScored(role) ? (extraOf(label) ?? extraOf(header)) : null;
    return extra === null ? column : { ...column, extra };
  });

/** The table's rows and columns as places on the sheet. */
const placesOf = ({ area, header }: Table): Pick<Appendix, 'area' | 'header'> => ({
  area: {
    top: rowIndex(area.top),
    left: columnIndex(area.left),
    bottom: rowIndex(area.bottom),
    right: columnIndex(area.right),
  },
  header: { top: rowIndex(header.top), bottom: rowIndex(header.bottom) },
});

/** Columns without a role with their cells, so that their figures may tell one. */
const withCells = (
  sheet: Sheet,
  unread: readonly UnreadColumn[],
  rows: readonly CodedRow[],
): readonly UnreadColumn[] =>
  unread.map((each) => {
    const cells = rows.map(({ piece: { row } }, at) => [at, pointCell(sheet, row, each)] as const);
    return { ...each, cells: new Map(cells) };
  });

const certain = (hint: TableHint | undefined): boolean => hint?.columns !== undefined || hint?.bound === true;

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** Keys of columns that were called otherwise before their years were filled in. */
const renamedKeys = (before: readonly Column[], now: readonly Column[]): ReadonlyMap<string, string> =>
  new Map(
    before.flatMap(({ key }, at) => {
      const named = now[at]?.key ?? key;
      return named === key ? [] : [[key, named] as const];
    }),
  );

/** The rows and their tree, once sums have told totals from bonuses; rows that are units, or picked out of a tree, stand side by side. Where a person said which row is the total (`saysTotal`), or none, sums have no say. */
function treeOf(
  read: readonly CodedRow[],
  kind: AppendixKind,
  saysTotal: boolean,
): { readonly rows: readonly CodedRow[]; readonly tree: Tree } {
  const { ranksUnits, pickedOut } = kindOf(kind);
  if (ranksUnits === true) return withTree(asUnits(read), true);
  const flat = pickedOut && hasCodesInNames(read);
  const placed = flat ? read : asSumsPlace(read);
  const plain = withTree(placed, flat);
  const rows = flat || saysTotal ? placed : asSumsTell(placed, plain.tree);
  return rows === placed ? plain : withTree(rows, flat);
}

const withTree = (rows: readonly CodedRow[], flat: boolean): ReturnType<typeof treeOf> => ({
  rows,
  tree: buildTree(rows, flat),
});

/** The appendix a table holds; its id is not yet unique in the workbook. */
export function buildAppendix(
  sheet: Sheet,
  table: Table,
  lines: readonly TitleLine[],
  hint?: TableHint,
): Appendix {
  const title = titleText(lines);
  const said = yearsSaid(lines, sheet.grid.sheet);
  const hinted = new Set<number>(hint?.columns?.map(({ column }) => column) ?? []);
  const plain = lonelyTotals(table.columns, hinted);
  const guess = guessKind(plain, table.rows, title);
  const kind = hint?.kind ?? guess.kind;
  const spoken = said.find(({ where }) => where === 'title') ?? said[0];
  const columns = fillYears(plain, kind, spoken?.year ?? null, hinted);
  const keys = renamedKeys(table.columns, columns);
  const { rows, tree } = treeOf(table.rows, kind, hint?.totalWords !== undefined);
  const owner = ownerIn(title) || ownerIn(sheet.grid.sheet);
  const evidence = evidenceFor(table, `${title} ${sheet.grid.sheet}`);
  return withMeanings({
    id: hint?.id ?? idFor({ owner, year: yearOfTable(said, columns), title, sheet: sheet.grid.sheet }),
    kind,
    title,
    sheet: sheet.grid.sheet,
    sheetId: sheet.grid.sheetId,
    ...placesOf(table),
    columns: withExtras(columns),
    ...(sheet.grid.mergesOpen === true || sheet.grid.mergesUntold === true ? { textsOpen: true } : {}),
    ...(table.unread.length > 0 ? { unread: withCells(sheet, table.unread, rows) } : {}),
    rows: rowsOf(sheet, rows, tree, columns, keys),
    total: tree.total,
    scheme: hint?.scheme ?? null,
    owner,
    confidence: certain(hint) ? 1 : hundredths(Math.min(evidence, hint?.kind ? 1 : guess.confidence)),
    bound: hint?.bound === true,
    ...(hint?.totalWords === undefined ? {} : { totalWords: hint.totalWords }),
    ...(table.manner === undefined ? {} : { manner: table.manner }),
    yearsSaid: said,
  });
}
