/** What the terminal writes into a workbook: the add-in's own actions, refused as the pane would refuse them. */
import { markBelowMaximum } from '../excel/marks';
import type { WriteOutcome } from '../excel/outcome';
import { applyPatch } from '../excel/write';
import { words } from '../locales';
import type { Language } from '../locales';
import { cellAddress } from '../sheets/address';
import type { WorkbookReading } from '../sheets/grid';
import { buildRecomputePatch } from '../sheets/recompute-patch';
import type { RecomputeMode } from '../sheets/recompute-patch';
import type { WorkbookReport } from '../sheets/report';
import { TerminalFailure } from './failure';

/** Writes subtotals, totals and gaps of every appendix at once; throws `TerminalFailure` when the workbook refuses. */
export async function recomputeBook(
  report: WorkbookReport,
  reading: WorkbookReading,
  mode: RecomputeMode,
  language: Language,
): Promise<void> {
  const sheets = report.appendices.flatMap((appendix) => {
    const grid = reading.grids.find(({ sheetId }) => sheetId === appendix.appendix.sheetId);
    return grid ? buildRecomputePatch(appendix, grid, { mode, gaps: true }).sheets : [];
  });
  const [first] = report.appendices;
  demand(
    await applyPatch({ action: 'recompute', sheets }, { since: reading }),
    first?.appendix.sheet ?? '',
    language,
  );
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
