import { cellAddress } from '../a1/address';
import { columnIndex } from '../a1/place';
import type { Place } from '../a1/place';
import { markBelowMaximum } from '../excel/marks';
import type { WriteOutcome } from '../excel/outcome';
import { readFor } from './reading';
import { applyPatch } from '../excel/write';
import { words } from '../locales';
import type { Language } from '../locales';
import type { BindingRecord } from '../sheets/binding';
import { withPlace } from '../sheets/columns/choice';
import type { ColumnPlace } from '../sheets/columns/place';
import type { WorkbookReading } from '../sheets/grid';
import { buildRecomputePatch, sumsLeft } from '../sheets/recompute-patch';
import type { RecomputeMode } from '../sheets/recompute-patch';
import { analyse, isDoubted } from '../sheets/report';
import type { AppendixReport, WorkbookReport } from '../sheets/report';
import { rightSumsToKeep } from '../sheets/right-sums';
import { heldByCause, heldKinds } from '../sheets/sums/held';
import type { HeldKind } from '../sheets/sums/held';
import { roundingOf, roundingOptions, withRounding } from '../sheets/rounding';
import type { RoundingChoice } from '../sheets/rounding';
import type { BookDone, BookWork } from './commands/command';
import { placeColumns } from './columns';
import type { ColumnWords, PlacedAppendix } from './columns';
import { TerminalFailure } from './failure';

/** What `recompute` was asked. */
interface RecomputeOptions {
  readonly values: boolean;
  /** Rewrite stated maxima too. */
  readonly maxima: boolean;
  /** Rewrite announced totals of past years too. */
  readonly announced: boolean;
  /** Decimals to round each row to, or to show. */
  readonly roundRows?: number;
  readonly decimals?: number;
  /** A column of the table by letter or role, or "right"; or the first free column. */
  readonly columnsAfter?: string;
  readonly columnsFrom?: string;
}

/** What a call says of the written sums and columns; what it leaves out is the workbook's own choice. */
interface Choices {
  readonly values: boolean;
  readonly replace: readonly HeldKind[];
  readonly rounding?: RoundingChoice;
  readonly columns?: ColumnWords;
  readonly language: Language;
}

/** The option of a call that replaces held totals of a kind. */
const replacing = { maximum: 'maxima', announced: 'announced' } as const satisfies Record<HeldKind, string>;

const roundingWords = ({ roundRows, decimals }: RecomputeOptions): RoundingChoice | undefined => {
  if (roundRows !== undefined) return { mode: 'rows', decimals: roundRows };
  return decimals === undefined ? undefined : { mode: 'shown', decimals };
};

const columnWords = ({ columnsAfter, columnsFrom }: RecomputeOptions): ColumnWords | undefined => {
  if (columnsAfter !== undefined) return { kind: 'after', said: columnsAfter };
  return columnsFrom === undefined ? undefined : { kind: 'from', said: columnsFrom };
};

/** The choices of a call as the workbook remembers them from then on; the same record when there are none. */
const rememberedChoices =
  ({ rounding, columns }: Choices, placed: readonly PlacedAppendix[]) =>
  (record: BindingRecord): BindingRecord =>
    placed.reduce((kept, { report: { appendix }, place }) => {
      const rounded = rounding ? withRounding(kept, appendix.id, rounding) : kept;
      return columns ? withPlace(rounded, appendix, place) : rounded;
    }, record);

async function recomputeTables(
  placed: readonly PlacedAppendix[],
  reading: WorkbookReading,
  choices: Choices,
): Promise<void> {
  const { values, replace, rounding, columns, language } = choices;
  const mode: RecomputeMode = values ? 'values' : 'formulas';
  const sheets = placed.flatMap(({ report, grid, place }) => {
    const choice = rounding ?? roundingOf(reading, report.appendix.id);
    return buildRecomputePatch(report, grid, { mode, gaps: true, replace, place, ...roundingOptions(choice) })
      .sheets;
  });
  const patch = { action: 'recompute', sheets };
  const reports = placed.map(({ report }) => report);
  const keepSums = rightSumsToKeep(reading, reports, patch);
  const keepChoices = rounding || columns ? rememberedChoices(choices, placed) : null;
  const remember = (record: BindingRecord): BindingRecord => {
    const chosen = keepChoices ? keepChoices(record) : record;
    return keepSums ? keepSums(chosen) : chosen;
  };
  const [first] = placed;
  const outcome = await applyPatch(patch, {
    since: reading,
    ...((keepChoices ?? keepSums) && { remember }),
  });
  demand(outcome, first?.report.appendix.sheet ?? '', language);
}

/** Which tables are rounded although the call did not ask for it. */
function roundingNotes(
  report: WorkbookReport,
  reading: WorkbookReading,
  { rounding, language }: Choices,
): readonly string[] {
  const { terminal } = words(language);
  if (rounding) return [];
  return report.appendices.flatMap(({ appendix: { id } }) => {
    const { mode, decimals } = roundingOf(reading, id);
    return mode === 'exact' ? [] : [terminal.rounded(id, mode, String(decimals))];
  });
}

/** Which tables are left alone because their tree is doubted. */
const doubtedNotes = (report: WorkbookReport, { language }: Choices): readonly string[] =>
  report.appendices.filter(isDoubted).map(({ appendix: { id } }) => words(language).terminal.doubted(id));

/** Which sums stay as they are stated, a sentence for each reason. */
function heldNotes(report: WorkbookReport, { replace, language }: Choices): readonly string[] {
  const { terminal } = words(language);
  const notes: string[] = [];
  const cells = (places: readonly Place[]): string => places.map((place) => cellAddress(place)).join(', ');
  for (const table of report.appendices) {
    const { id } = table.appendix;
    const { figuresOf, unread } = heldByCause(sumsLeft(table));
    for (const kind of heldKinds) {
      const own = replace.includes(kind) ? [] : figuresOf(kind);
      if (own.length > 0) notes.push(terminal.held[kind](id, cells(own)));
    }
    for (const { cell, kept } of unread) notes.push(terminal.held.unread(id, cells(kept), cellAddress(cell)));
  }
  return notes;
}

/**
 * Writes subtotals, totals, gaps and ratios of every appendix, rounded and placed as the call says, or else as the workbook
 * remembers; a choice that the call did not make is said in the notes. Where columns are put into a table, tables are done one
 * after the other, each read anew. Throws `TerminalFailure` when the workbook refuses.
 */
export async function recomputeBook(work: BookWork, options: RecomputeOptions): Promise<BookDone> {
  const { report, reading, call, analyse: held } = work;
  const [rounding, columns] = [roundingWords(options), columnWords(options)];
  const choices: Choices = {
    values: options.values,
    replace: heldKinds.filter((kind) => options[replacing[kind]]),
    language: call.language,
    ...(rounding ? { rounding } : {}),
    ...(columns ? { columns } : {}),
  };
  const { tables: placed, notes: placeNotes } = placeColumns(
    report.appendices,
    reading,
    choices.columns,
    call.language,
  );
  const notes = [
    ...roundingNotes(report, reading, choices),
    ...doubtedNotes(report, choices),
    ...heldNotes(report, choices),
    ...placeNotes,
  ];
  if (placed.every(({ place }) => place.kind !== 'after')) {
    await recomputeTables(placed, reading, choices);
    return { report: analyse(await readFor(held), held), notes };
  }
  for (const { report: wanted, place } of placed) {
    const now = await readFor(held);
    const table = analyse(now, held).appendices.find(({ appendix }) => appendix.id === wanted.appendix.id);
    const grid = now.grids.find(({ sheetId }) => sheetId === wanted.appendix.sheetId);
    if (table && grid)
      await recomputeTables([{ report: table, grid, place: movedPlace(wanted, table, place) }], now, choices);
  }
  return { report: analyse(await readFor(held), held), notes };
}

/** The place in the table as it stands now, when columns put into one beside it have moved it. */
const movedPlace = (then: AppendixReport, now: AppendixReport, place: ColumnPlace): ColumnPlace =>
  place.kind === 'right'
    ? place
    : { ...place, column: columnIndex(place.column + now.appendix.area.left - then.appendix.area.left) };

/** Marks the rows below maximum of every appendix that has scores. */
export async function markBook({ report, call: { language } }: BookWork): Promise<BookDone> {
  for (const { appendix, summary } of report.appendices) {
    if (summary.belowMaximum.length === 0) continue;
    demand(await markBelowMaximum(appendix, summary.primary), appendix.sheet, language);
  }
  return {};
}

/** Throws `TerminalFailure` with the reason when the workbook refused a write. */
export function demand(outcome: WriteOutcome, sheet: string, language: Language): void {
  const { terminal } = words(language);
  if (outcome.status === 'refused') {
    throw new TerminalFailure(terminal.refused(outcome.sheet ?? sheet, terminal.refusals[outcome.reason]));
  }
  const [conflict] = outcome.status === 'conflict' ? outcome.conflicts : [];
  if (conflict) throw new TerminalFailure(terminal.conflict(cellAddress(conflict)));
}
