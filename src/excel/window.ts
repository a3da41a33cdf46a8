/** Which rectangle of a sheet is read at once, and how the answers of Excel become a grid. */
import type { Rect } from '../a1/place';
import type { CellValue } from '../domain/appendix';
import type { Grid } from '../sheets/grid';

/** A rectangle in zero-based sheet coordinates. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Nothing of a sheet beyond this many rows and columns of its used range is read: no appendix is that large. */
const most = { rows: 20_000, columns: 100 } as const;

/** Read without asking for the sheet's size first: an appendix of any level fits well inside. */
export const usualWindow: Rectangle = { top: 0, left: 0, rows: 600, columns: 52 };

export const nowhere: Rectangle = { top: 0, left: 0, rows: 0, columns: 0 };

export const clip = (area: Rectangle): Rectangle => ({
  ...area,
  rows: Math.min(area.rows, most.rows),
  columns: Math.min(area.columns, most.columns),
});

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.rows <= outer.top + outer.rows &&
  inner.left + inner.columns <= outer.left + outer.columns;

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean => contains(a, b) && contains(b, a);

/** True for what is more than one reading takes of a sheet. */
export const isCut = (area: Rectangle): boolean => !sameRectangle(area, clip(area));

/** The same with its last row and column. */
export const rectOf = ({ top, left, rows, columns }: Rectangle): Rect => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** What Excel answered for one rectangle; the three tables have its shape. */
export interface Content {
  readonly rectangle: Rectangle;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export const noContent: Content = { rectangle: nowhere, values: [], formulas: [], formats: [] };

/** What a sheet has beside its cells. */
export interface Surroundings {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A worksheet as the first round trip names it. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** One sheet's grid, its merged areas not known. */
export const toGrid = (head: SheetHead, content: Content, around: Surroundings): Grid => ({
  sheet: head.name,
  sheetId: head.id,
  visible: head.visible,
  ...content.rectangle,
  values: content.values,
  formulas: content.formulas,
  formats: content.formats,
  merges: [],
  hiddenRows: around.hiddenRows,
  hiddenColumns: around.hiddenColumns,
});

/** Pieces that begin in the same row, from left to right, as one strip. */
const joinAcross = (pieces: readonly Content[]): Content => {
  const [first, ...more] = pieces;
  if (!first || more.length === 0) return first ?? noContent;
  const beside = <T>(table: (piece: Content) => readonly (readonly T[])[]): readonly (readonly T[])[] =>
    table(first).map((_, row) => pieces.flatMap((piece) => table(piece)[row] ?? []));
  return {
    rectangle: {
      ...first.rectangle,
      columns: pieces.reduce((columns, piece) => columns + piece.rectangle.columns, 0),
    },
    values: beside((piece) => piece.values),
    formulas: beside((piece) => piece.formulas),
    formats: beside((piece) => piece.formats),
  };
};

/** Pieces of one sheet in reading order, cut by rows and, where a row's texts were too long, across, put together again. */
export const joinPieces = (pieces: readonly Content[]): Content => {
  const byTop = new Map<number, Content[]>();
  for (const piece of pieces) {
    const { top } = piece.rectangle;
    const strip = byTop.get(top);
    if (strip) strip.push(piece);
    else byTop.set(top, [piece]);
  }
  const joined = [...byTop.values()].map(joinAcross);
  const [first] = joined;
  if (!first) return noContent;
  return {
    rectangle: { ...first.rectangle, rows: joined.reduce((rows, piece) => rows + piece.rectangle.rows, 0) },
    values: joined.flatMap((piece) => piece.values),
    formulas: joined.flatMap((piece) => piece.formulas),
    formats: joined.flatMap((piece) => piece.formats),
  };
};

/** Cuts a rectangle into strips of at most `cells` cells, whole rows each. */
export const strips = (area: Rectangle, cells: number): readonly Rectangle[] => {
  const height = Math.max(1, Math.floor(cells / Math.max(1, area.columns)));
  const pieces: Rectangle[] = [];
  for (let done = 0; done < area.rows; done += height) {
    pieces.push({ ...area, top: area.top + done, rows: Math.min(height, area.rows - done) });
  }
  return pieces;
};
