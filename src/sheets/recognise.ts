import { rowIndex } from '../a1/place';
import { bestReading } from './readings/best';
import { columnsByFigures } from './readings/columns-by-figures';
import type { Appendix } from '../domain/appendix';
import type { HeaderBlock } from './headers/find';
import { findHeaders } from './headers/find';
import type { Grid, WorkbookReading } from './grid';
import type { RecognitionHints, TableHint } from './hints';
import { noHints } from './hints';
import { withinSheet, withoutPiles } from './hint-bounds';
import type { HeaderGroup } from './layout/blocks';
import { groupHeaders } from './layout/blocks';
import { buildAppendix } from './layout/build';
import { isWhole } from './layout/agreement';
import { isEnough } from './layout/evidence';
import { rowsGrown } from './layout/grown';
import { uniqueIds } from './layout/identity';
import type { Sheet, Window } from './layout/sheet';
import { sheetOf } from './layout/sheet';
import { stripsOf } from './layout/strips';
import { columnsUnder, readTable, widenLeft } from './layout/table';
import { readAsTaught } from './taught/apply';
import { lexiconOf } from './taught/lexicon';
import { standsOnItsSide } from './turned';
import type { Lexicon } from './taught/lexicon';
import { titleLines } from './layout/title';

export type { RecognitionHints, TableHint } from './hints';

const overlaps = (a: Window, b: Window): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const sideOverlaps = (a: Window, b: Window): boolean => a.left <= b.right && b.left <= a.right;

/**
 * Strips that hold a table each stand side by side; otherwise the sheet is read as one, unless what somebody noted beside a header
 * would hide it.
 */
function windowsOf(sheet: Sheet): Window[] {
  const strips = stripsOf(sheet, sheet.window);
  if (strips.length < 2) return strips;
  const withTables = strips.filter((strip) => findHeaders(sheet, strip).length > 0);
  const isHidden = withTables.length === 1 && findHeaders(sheet, sheet.window).length === 0;
  return withTables.length > 1 || isHidden ? withTables : [sheet.window];
}

/** The last row a table may have: above the next header that stands below it. */
const bottomOf = (header: HeaderBlock, headers: readonly HeaderBlock[], window: Window): number =>
  Math.min(
    window.bottom,
    ...headers
      .filter((other) => other.top > header.bottom && sideOverlaps(other, header))
      .map(({ top }) => top - 1),
  );

/** The first column a header may be widened to: right of a table that stands beside it. */
const leftmostOf = (header: HeaderBlock, headers: readonly HeaderBlock[], window: Window): number =>
  Math.max(
    window.left,
    ...headers
      .filter(
        (other) => other.right < header.left && other.top <= header.bottom && header.top <= other.bottom,
      )
      .map(({ right }) => right + 1),
  );

function groupsIn(sheet: Sheet, window: Window): HeaderGroup[] {
  const headers = findHeaders(sheet, window);
  const widened = (header: HeaderBlock): HeaderBlock =>
    widenLeft(sheet, header, leftmostOf(header, headers, window), bottomOf(header, headers, window));
  const groups = groupHeaders(sheet, headers, (header) => {
    const group = { header: widened(header), repeats: [] };
    return columnsUnder(sheet, group, bottomOf(header, headers, window)).columns;
  });
  return groups.map(({ header, repeats }) => ({ header: widened(header), repeats }));
}

/** The table at a place with its codes read in one way. */
function readInManner(
  sheet: Sheet,
  place: Parameters<typeof readAsTaught>[1],
  hint: TableHint | undefined,
  manner: string,
): Appendix {
  const { sheetId, sheet: name } = sheet.grid;
  const asked: TableHint = { sheetId, sheet: name, ...hint, manner };
  return buildAppendix(sheet, readAsTaught(sheet, place, asked), place.titles, asked);
}

/** The table once more where figures tell roles that words did not; as it is where they tell none. */
function readByFigures(
  sheet: Sheet,
  place: Parameters<typeof readAsTaught>[1],
  hint: TableHint | undefined,
  appendix: Appendix,
): Appendix {
  const byFigures = hint?.columns === undefined ? columnsByFigures(appendix) : [];
  if (byFigures.length === 0) return appendix;
  const { sheetId, sheet: name } = sheet.grid;
  const known: TableHint = { sheetId, sheet: name, ...hint, byFigures };
  return bestReading(buildAppendix(sheet, readAsTaught(sheet, place, known), place.titles, hint), (manner) =>
    readInManner(sheet, place, known, manner),
  );
}

/** Appendices that are guessed in one window, without a word from a person. */
function guessIn(
  sheet: Sheet,
  window: Window,
  claimed: readonly Window[],
  hints: readonly TableHint[],
): Appendix[] {
  const groups = groupsIn(sheet, window).filter(
    ({ header }) => !claimed.some((area) => overlaps(area, header)),
  );
  const headers = groups.map(({ header }) => header);
  const found: Appendix[] = [];
  let above = window.top;
  for (const group of groups) {
    const hint = hints.find((each) =>
      each.columns?.some(({ column }) => column >= group.header.left && column <= group.header.right),
    );
    const own = titleLines(sheet, above, group.header.top, window);
    // A table right below another has the words above the first: the rows between are no title.
    const first = Math.min(...headers.map(({ top }) => top));
    const titles = own.length > 0 ? own : titleLines(sheet, sheet.window.top, first, sheet.window);
    const bottom = bottomOf(group.header, headers, window);
    const place = { group, bottom, titles };
    const table = readAsTaught(sheet, place, hint);
    const criteria = table.rows.filter(({ kind }) => kind === 'criterion').length;
    if (criteria === 0 && !hint) continue;
    const appendix = bestReading(buildAppendix(sheet, table, titles, hint), (manner) =>
      readInManner(sheet, place, hint, manner),
    );
    const turned = standsOnItsSide(
      appendix.rows.flatMap(({ kind, name }) => (kind === 'criterion' ? name : [])),
    );
    const isOurs = (isEnough(appendix.confidence, criteria) && !turned) || hint !== undefined;
    if (isOurs) found.push(readByFigures(sheet, place, hint, appendix));
    if (!groups.some(({ header }) => header !== group.header && header.top === group.header.top))
      above = table.area.bottom + 1;
  }
  return found;
}

/** So many lines of title a person may have selected with the table. */
const titlesAbove = 8;

/** The header of a hinted area: as hinted, else the first that is found below at most some lines of title, else its first row. */
function headerIn(sheet: Sheet, hint: TableHint, area: Window): Window {
  if (hint.header) return { ...area, top: hint.header.top, bottom: hint.header.bottom };
  const found = findHeaders(sheet, area)[0];
  return found && found.top - area.top <= titlesAbove
    ? { ...area, top: found.top, bottom: found.bottom }
    : { ...area, bottom: area.top };
}

/** The appendix in an area that a person or a binding named; a bound one with the rows that were added right below it. */
function readHinted(sheet: Sheet, hint: TableHint, claimed: readonly Window[]): Appendix | null {
  if (!hint.area) return null;
  const header = headerIn(sheet, hint, hint.area);
  const area: Window = { ...hint.area, top: Math.max(hint.area.top, header.top) };
  const groups = groupHeaders(
    sheet,
    [
      header,
      ...findHeaders(sheet, { ...area, top: header.bottom + 1 }).map((block) => ({
        ...block,
        left: area.left,
        right: area.right,
      })),
    ],
    (block) => columnsUnder(sheet, { header: block, repeats: [] }, area.bottom, hint).columns,
  );
  const group = groups[0] ?? { header, repeats: [] };
  const titles = titleLines(sheet, sheet.window.top, header.top, sheet.window);
  const named = readAsTaught(sheet, { group, bottom: area.bottom, titles }, hint);
  const below = hint.id === undefined && hint.ends !== true ? 0 : rowsGrown(sheet, named, area, claimed);
  const grown = hint.ends === true ? 0 : below;
  const bottom = rowIndex(area.bottom + grown);
  const table =
    grown > 0 ? readTable(sheet, group, bottom, { ...hint, area: { ...hint.area, bottom } }) : named;
  const appendix = bestReading(buildAppendix(sheet, table, titles, hint), (manner) =>
    readInManner(sheet, { group, bottom, titles }, hint, manner),
  );
  // A table that its words do not tell is described by hand, with guesses that a person sees.
  const mayTell = hint.bound !== true && isWhole(appendix);
  const told = mayTell ? readByFigures(sheet, { group, bottom, titles }, hint, appendix) : appendix;
  return below > grown ? { ...told, ends: true } : told;
}

const byPlace = (a: Appendix, b: Appendix): number => a.area.top - b.area.top || a.area.left - b.area.left;

const lexiconIn = ({ taught = [] }: RecognitionHints): Lexicon => lexiconOf(taught);

/** The appendices of one sheet, top to bottom. What `hints` say of it wins over every guess. */
export function recogniseGrid(
  grid: Grid,
  hints: RecognitionHints = noHints,
  lexicon = lexiconIn(hints),
): Appendix[] {
  const mine = withoutPiles(
    hints.tables
      .filter((hint) => (hint.sheetId === '' ? hint.sheet === grid.sheet : hint.sheetId === grid.sheetId))
      .flatMap((hint) => withinSheet(grid, hint) ?? []),
  );
  if (mine.some(({ notAppendix, area }) => notAppendix === true && !area)) return [];
  if (grid.rows === 0 || grid.columns === 0) return [];
  const sheet = sheetOf(grid, lexicon);
  const claimed = mine.flatMap(({ area }): Window[] => (area ? [area] : []));
  const said = mine.filter(({ notAppendix }) => notAppendix !== true);
  const hinted = said.flatMap((hint) => readHinted(sheet, hint, claimed) ?? []);
  const loose = said.filter(({ area }) => !area);
  const guessed = windowsOf(sheet).flatMap((window) => guessIn(sheet, window, claimed, loose));
  return [...hinted, ...guessed].sort(byPlace);
}

/** The appendices of a workbook, sheet by sheet, with ids that are unique in it. */
export function recogniseWorkbook(reading: WorkbookReading, hints: RecognitionHints = noHints): Appendix[] {
  const ids = new Set(reading.grids.map(({ sheetId }) => sheetId));
  const reachable = hints.tables.map((hint) => (ids.has(hint.sheetId) ? hint : { ...hint, sheetId: '' }));
  const lexicon = lexiconIn(hints);
  const all = reading.grids.flatMap((grid) => recogniseGrid(grid, { tables: reachable }, lexicon));
  const fixed = new Set(hints.tables.flatMap(({ id }) => id ?? []));
  const unique = uniqueIds(all.map(({ id, kind }) => ({ id, kind, fixed: fixed.has(id) })));
  return all.map((appendix, at) => ({ ...appendix, id: unique[at] ?? appendix.id }));
}
