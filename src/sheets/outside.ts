/** Cells whose values rest on what stands outside of the workbook, at once or through other cells. */
import { cellAddress, parseArea } from '../a1/address';
import { takesFromOutside } from '../a1/outside';
import { columnIndex, rowIndex } from '../a1/place';
import type { Place, Rect } from '../a1/place';
import { referencesIn } from '../a1/references';
import { scan } from '../a1/scanner';
import type { Appendix, CellValue, ColumnKey } from '../domain/appendix';
import type { Grid, NameReading, WorkbookReading } from './grid';

/** References held against cells; a workbook that would take more is followed no further. */
const MOST_STEPS = 5_000_000;

interface Target {
  /** In lower case. */
  readonly sheet: string;
  readonly area: Rect;
}

interface FormulaCell extends Place {
  readonly sheet: string;
  readonly text: string;
}

/** The places of cells, by their sheet's name in lower case. */
type Places = ReadonlyMap<string, readonly Place[]>;

const isFormula = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');

const reaching = new WeakMap<Grid, boolean>();

/** Worked out once for each grid: most have no such formula. */
const reachesOutside = (grid: Grid): boolean => {
  const known = reaching.get(grid);
  if (known !== undefined) return known;
  const found = grid.formulas.some((row) => row.some((cell) => isFormula(cell) && takesFromOutside(cell)));
  reaching.set(grid, found);
  return found;
};

/** True when a cell or a name of the workbook takes a value from outside. */
export const hasOutside = ({ grids, names }: WorkbookReading): boolean =>
  grids.some(reachesOutside) || names.some(({ refersTo }) => takesFromOutside(refersTo));

const formulasOf = (grid: Grid): readonly FormulaCell[] =>
  grid.formulas.flatMap((line, at) =>
    line.flatMap((text, across) => {
      const place = { row: rowIndex(grid.top + at), column: columnIndex(grid.left + across) };
      return isFormula(text) ? [{ ...place, sheet: grid.sheet.toLowerCase(), text }] : [];
    }),
  );

/** The formula with what its names stand for. */
const withNames = (text: string, names: ReadonlyMap<string, string>): readonly string[] => [
  text,
  ...scan(text).flatMap(({ kind, body }) => (kind === 'name' ? (names.get(body.toLowerCase()) ?? []) : [])),
];

const targetsOf = (texts: readonly string[], own: string): readonly Target[] =>
  texts.flatMap(referencesIn).flatMap(({ book, sheet, through, address }) => {
    const area = book === null && through === null ? parseArea(address) : null;
    return area ? [{ sheet: (sheet ?? own).toLowerCase(), area }] : [];
  });

const contains = ({ top, left, bottom, right }: Rect, { row, column }: Place): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const bySheet = (cells: readonly FormulaCell[]): Places => {
  const places = new Map<string, Place[]>();
  for (const cell of cells) {
    const own = places.get(cell.sheet);
    if (own) own.push(cell);
    else places.set(cell.sheet, [cell]);
  }
  return places;
};

const nameTexts = (names: readonly NameReading[]): ReadonlyMap<string, string> =>
  new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));

/** Formulas that take from outside, and, wave by wave, those that refer to them. */
const restingOnOutside = ({ grids, names }: WorkbookReading): readonly FormulaCell[] => {
  const texts = nameTexts(names);
  const cells = grids.flatMap(formulasOf).map((cell) => {
    const all = withNames(cell.text, texts);
    return { cell, targets: targetsOf(all, cell.sheet), takes: all.some(takesFromOutside) };
  });
  const found = cells.filter(({ takes }) => takes).map(({ cell }) => cell);
  let rest = cells.filter(({ takes }) => !takes);
  let steps = 0;
  for (let wave: readonly FormulaCell[] = found; wave.length > 0 && steps < MOST_STEPS;) {
    const places = bySheet(wave);
    const touches = ({ sheet, area }: Target): boolean => {
      const own = places.get(sheet) ?? [];
      steps += own.length;
      return steps < MOST_STEPS && own.some((place) => contains(area, place));
    };
    const next = new Set(rest.filter(({ targets }) => targets.some(touches)));
    rest = rest.filter((each) => !next.has(each));
    wave = [...next].map(({ cell }) => cell);
    found.push(...wave);
  }
  return found;
};

/** Rows of an appendix by column of points whose value rests on what stands outside of the workbook. */
export type OutsidePoints = ReadonlyMap<ColumnKey, readonly number[]>;

/** Answers for the appendices of one workbook; null where it takes nothing from outside. */
export const outsideReader = (reading: WorkbookReading): ((appendix: Appendix) => OutsidePoints) | null => {
  if (!hasOutside(reading)) return null;
  const places = bySheet(restingOnOutside(reading));
  return ({ sheet, rows }) => {
    const addresses = new Set((places.get(sheet.toLowerCase()) ?? []).map((place) => cellAddress(place)));
    const found = new Map<ColumnKey, number[]>();
    rows.forEach(({ points }, index) => {
      for (const [key, cell] of points)
        if (addresses.has(cellAddress(cell))) found.set(key, [...(found.get(key) ?? []), index]);
    });
    return found;
  };
};
