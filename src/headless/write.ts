/** What the terminal writes into a workbook: the add-in's own actions, refused as the pane would refuse them. */
import { markBelowMaximum } from '../excel/marks';
import type { WriteOutcome } from '../excel/outcome';
import { applyPatch } from '../excel/write';
import { words } from '../locales';
import type { Language } from '../locales';
import { cellAddress } from '../sheets/address';
import type { BindingRecord } from '../sheets/binding';
import type { WorkbookReading } from '../sheets/grid';
import { buildRecomputePatch } from '../sheets/recompute-patch';
import type { RecomputeMode } from '../sheets/recompute-patch';
import type { WorkbookReport } from '../sheets/report';
import { roundingOf, roundingOptions, withRounding } from '../sheets/rounding';
import type { Call } from './call';
import { TerminalFailure } from './failure';

/**
 * Writes subtotals, totals, gaps and ratios of every appendix at once, rounded as the call says, or else as the workbook
 * remembers; a rounding that the call did not ask for is said on stderr. Throws `TerminalFailure` when the workbook refuses.
 */
export async function recomputeBook(
  report: WorkbookReport,
  reading: WorkbookReading,
  { values, rounding, language }: Call,
): Promise<void> {
  const { terminal } = words(language);
  const mode: RecomputeMode = values ? 'values' : 'formulas';
  const ids = report.appendices.map(({ appendix }) => appendix.id);
  const sheets = report.appendices.flatMap((each) => {
    const grid = reading.grids.find(({ sheetId }) => sheetId === each.appendix.sheetId);
    const choice = rounding ?? roundingOf(reading, each.appendix.id);
    if (!rounding && choice.mode !== 'exact')
      process.stderr.write(
        `par-index: ${terminal.rounded(each.appendix.id, choice.mode, String(choice.decimals))}\n`,
      );
    return grid
      ? buildRecomputePatch(each, grid, { mode, gaps: true, ...roundingOptions(choice) }).sheets
      : [];
  });
  const remember = (record: BindingRecord): BindingRecord =>
    rounding ? ids.reduce((kept, id) => withRounding(kept, id, rounding), record) : record;
  const options = rounding ? { since: reading, remember } : { since: reading };
  const [first] = report.appendices;
  demand(await applyPatch({ action: 'recompute', sheets }, options), first?.appendix.sheet ?? '', language);
}

/** Marks the rows below maximum of every appendix that has scores. */
export async function markBook(report: WorkbookReport, language: Language): Promise<void> {
  for (const { appendix, summary } of report.appendices) {
    if (summary.belowMaximum.length === 0) continue;
    demand(await markBelowMaximum(appendix, summary.primary), appendix.sheet, language);
  }
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
