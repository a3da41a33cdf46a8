import { columnOfName, parseArea } from '../../a1/address';
import { columnIndex, rowIndex } from '../../a1/place';
import type { Area } from '../../a1/place';
import { parseReference } from '../../a1/references';
import type { Reference } from '../../a1/references';
import type { ColumnKey } from '../../domain/appendix';
import type { NameReading } from '../grid';
import type { ColumnHint, RecognitionHints, TableHint } from '../hints';
import { readName } from './names';
import { readPart } from './record';
import type { BindingRecord, BoundAppendix, Correction, PartProblem } from './record';

/** A name of a bound appendix that leads nowhere any more: deleted, or its cells were (#REF!). */
export interface BrokenName {
  readonly appendix: string;
  readonly name: string;
  /** The column's key, or null for the whole table. */
  readonly column: ColumnKey | null;
  readonly why: 'missing' | 'broken';
}

export interface BindingReading {
  readonly record: BindingRecord;
  readonly problem: PartProblem | null;
  readonly hints: RecognitionHints;
  readonly broken: readonly BrokenName[];
  /** Tables a person said are no appendices. */
  readonly ignored: readonly IgnoredTable[];
}

/** A table that is left alone because a person said so; its name takes it back. */
export interface IgnoredTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

type Names = ReadonlyMap<string, NameReading>;

const referenceOf = (names: Names, name: string): Reference | null => {
  const found = names.get(name.toLowerCase());
  const reference = found ? parseReference(found.refersTo) : null;
  return reference?.sheet == null ? null : reference;
};

const brokenOf = (names: Names, bound: BoundAppendix): readonly BrokenName[] =>
  [{ name: bound.table, key: null }, ...bound.columns].flatMap(({ name, key }) => {
    if (referenceOf(names, name)) return [];
    const why = names.has(name.toLowerCase()) ? 'broken' : 'missing';
    return [{ appendix: bound.id, name, column: key, why } as const];
  });

/** The table's area and header from its names: what the columns say completes a lost table name. */
const boundHint = (names: Names, bound: BoundAppendix): TableHint | null => {
  const table = referenceOf(names, bound.table);
  const columns = bound.columns.flatMap(({ name, key }) => {
    const reference = referenceOf(names, name);
    return reference && (!table || reference.sheet === table.sheet) ? [{ key, reference }] : [];
  });
  const sheet = table?.sheet ?? columns[0]?.reference.sheet ?? null;
  if (sheet === null || columns.length === 0) return null;
  const areas = columns.map(({ reference }) => reference.area);
  const firstRow = Math.min(...areas.map(({ top }) => top));
  const area: Area = table?.area ?? {
    top: rowIndex(Math.max(firstRow - bound.headerRows, 0)),
    left: columnIndex(Math.min(...areas.map(({ left }) => left))),
    bottom: rowIndex(Math.max(...areas.map(({ bottom }) => bottom))),
    right: columnIndex(Math.max(...areas.map(({ right }) => right))),
  };
  const named = new Set(columns.map(({ key }) => key));
  const lost = bound.columns.flatMap(({ key }) => (named.has(key) ? [] : [key]));
  const bottom = firstRow > area.top ? firstRow - 1 : area.top + bound.headerRows - 1;
  return {
    sheetId: '',
    sheet,
    area,
    header: { top: area.top, bottom: rowIndex(bottom) },
    columns: columns.map(({ key, reference }): ColumnHint => ({ key, column: reference.area.left })),
    kind: bound.kind,
    id: bound.id,
    scheme: bound.scheme,
    ...(lost.length > 0 ? { lost } : {}),
    bound: true,
    ...(bound.ends === true ? { ends: true } : {}),
    ...(bound.totalWords === undefined ? {} : { totalWords: bound.totalWords }),
    ...(bound.manner === undefined ? {} : { manner: bound.manner }),
  };
};

/** Where a correction's table is now: where its name leads, else where it was. */
const correctedPlace = (
  names: Names,
  { name, sheet, area }: Correction,
): { readonly sheet: string; readonly area: Area | null } => {
  const reference = name === undefined ? null : referenceOf(names, name);
  if (reference) return { sheet: reference.sheet ?? sheet, area: reference.area };
  return { sheet, area: area === undefined ? null : parseArea(area) };
};

const correctionHint = (names: Names, correction: Correction): TableHint => {
  const { sheet, area } = correctedPlace(names, correction);
  const column = (letters: string) => {
    const found = columnOfName(letters);
    return found === null ? [] : [columnIndex(found)];
  };
  return {
    sheetId: correction.sheetId,
    sheet,
    ...(area ? { area } : {}),
    ...(correction.kind ? { kind: correction.kind } : {}),
    ...(correction.columns
      ? {
          columns: correction.columns.flatMap(({ key, column: at }) =>
            column(at).map((place) => ({ key, column: place })),
          ),
        }
      : {}),
    ...(correction.ignored ? { ignored: correction.ignored.flatMap(column) } : {}),
    ...(correction.notAppendix === undefined ? {} : { notAppendix: correction.notAppendix }),
  };
};

const ignoredOf = (names: Names, { name, notAppendix, sheet }: Correction): IgnoredTable[] => {
  const reference = name === undefined ? null : referenceOf(names, name);
  return name !== undefined && notAppendix === true && reference
    ? [{ name, sheet: reference.sheet ?? sheet, area: reference.area }]
    : [];
};

/** A name a person made by hand, read by its words. */
interface OwnName {
  readonly id: string;
  readonly key: ColumnKey | null;
  readonly sheet: string;
  readonly area: Area;
}

const ownNames = (names: Names, record: BindingRecord): readonly OwnName[] => {
  const ours = new Set(
    record.appendices.flatMap(({ table, columns }) =>
      [table, ...columns.map(({ name }) => name)].map((n) => n.toLowerCase()),
    ),
  );
  return [...names.values()].flatMap((reading) => {
    const parts = ours.has(reading.name.toLowerCase()) ? null : readName(reading.name);
    const reference = parts && referenceOf(names, reading.name);
    if (!parts || reference?.sheet == null) return [];
    return [{ ...parts, sheet: reference.sheet, area: reference.area }];
  });
};

const inside = (own: OwnName, hint: TableHint): boolean =>
  own.sheet === hint.sheet &&
  (!hint.area || (own.area.top <= hint.area.bottom && own.area.bottom >= hint.area.top));

const withOwnColumn = (hint: TableHint, own: OwnName): TableHint => {
  if (own.key === null) return hint;
  const column: ColumnHint = { key: own.key, column: own.area.left };
  const others = (hint.columns ?? []).filter(
    ({ key, column: at }) => key !== own.key && at !== own.area.left,
  );
  return { ...hint, columns: [...others, column] };
};

/** Names made by hand join the table they lie in; others make a hint of their own, one per sheet and appendix word. */
const honour = (bound: readonly TableHint[], own: readonly OwnName[]): readonly TableHint[] => {
  const tables: TableHint[] = [...bound];
  const loose = new Map<string, TableHint>();
  for (const name of own) {
    const at = tables.findIndex((hint) => inside(name, hint));
    const hint = tables[at];
    if (hint) {
      tables[at] = withOwnColumn(hint, name);
      continue;
    }
    const key = `${name.sheet}\n${name.id}`;
    const before: TableHint = loose.get(key) ?? { sheetId: '', sheet: name.sheet };
    loose.set(key, name.key === null ? { ...before, area: name.area } : withOwnColumn(before, name));
  }
  return [...tables, ...loose.values()];
};

/**
 * Reads what a workbook's names and our part (`part` is its XML, or null) say of its tables. A bound table is hinted
 * from its names alone, wherever they have moved; a name that is gone or broken is reported and the rest still counts.
 */
export const readBinding = (part: string | null, names: readonly NameReading[]): BindingReading => {
  const { record, problem } = readPart(part);
  const byName: Names = new Map(names.map((reading) => [reading.name.toLowerCase(), reading]));
  const bound = record.appendices.flatMap((appendix) => boundHint(byName, appendix) ?? []);
  // A table whose cells are gone has nothing to be corrected any more.
  const living = record.corrections.filter(({ name }) => name === undefined || referenceOf(byName, name));
  const said = living.map((correction) => correctionHint(byName, correction));
  const bySheet = living.flatMap((correction) => ignoredOf(byName, correction));
  return {
    record,
    problem,
    hints: { tables: [...honour(bound, ownNames(byName, record)), ...said], taught: record.taught },
    ignored: bySheet,
    broken: record.appendices.flatMap((appendix) => brokenOf(byName, appendix)),
  };
};
