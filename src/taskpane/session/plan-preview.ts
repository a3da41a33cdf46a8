/** From what a person asked for to the patch that would do it, over what the sheet holds now. Pure. */
import type { Finding } from '../../domain/finding';
import type { Grid } from '../../sheets/grid';
import type { Patch } from '../../sheets/patch';
import { buildRecomputePatch } from '../../sheets/recompute-patch';
import { buildDiagnosisPatch, buildRepairPatch } from '../../sheets/repair-patch';
import type { AppendixReport } from '../../sheets/report';
import { roundingOptions } from '../../sheets/rounding';
import type { RoundingChoice } from '../../sheets/rounding';
import { findingKey } from '../findings/finding-groups';
import { chosenPlace, type ChosenPlace } from '../preview/places';
import type { Preferences } from './preferences';
import type { Preview, PreviewSource } from './preview';
import { chosenGrid, chosenReport, keptRounding, type SessionState } from './session-state';

/** The findings as they stand now; those that an edit has settled drop out. */
function stillFound(report: AppendixReport, asked: readonly Finding[]): readonly Finding[] {
  const keys = new Set(asked.map(findingKey));
  return report.findings.filter((finding) => keys.has(findingKey(finding)));
}

/** The diagnosis as it stands now: the same cell explained in the same column, or null when it is settled. */
function diagnosisPatch(
  report: AppendixReport,
  grid: Grid,
  { diagnosis, explanation }: Extract<PreviewSource, { readonly kind: 'correction' }>,
): Patch | null {
  const cells = (corrections: typeof explanation.corrections): string =>
    corrections
      .map(({ row, to }) => `${row} ${to.low.value.toFixed()} ${to.high.value.toFixed()}`)
      .join('; ');
  const current = report.diagnoses
    .filter(({ column }) => column === diagnosis.column)
    .flatMap(({ explanations }) => explanations)
    .find(({ corrections }) => cells(corrections) === cells(explanation.corrections));
  return current ? buildDiagnosisPatch(report, grid, diagnosis.column, current) : null;
}

const addsColumns = (source: PreviewSource): boolean =>
  source.kind === 'made' && source.title === 'scenario-column';

function patchFor(
  source: PreviewSource,
  report: AppendixReport,
  grid: Grid,
  { mode, gapColumns, ratioColumn }: Preferences,
  kept: RoundingChoice,
  { place, problem }: ChosenPlace,
): Patch | null {
  switch (source.kind) {
    case 'recompute':
      return buildRecomputePatch(report, grid, {
        mode,
        gaps: gapColumns && !problem,
        ratio: ratioColumn && !problem,
        ...(problem ? {} : { place }),
        ...roundingOptions(source.rounding ?? kept),
        ...(source.replace ? { replace: source.replace } : {}),
      });
    case 'repairs':
      return buildRepairPatch(report, grid, stillFound(report, source.findings));
    case 'correction':
      return diagnosisPatch(report, grid, source);
    case 'made':
      return addsColumns(source) && problem
        ? { action: source.title, sheets: [] }
        : source.make(report, grid, place);
  }
}

/** The preview of what was asked, planned on the present reading; null when it no longer applies. */
export function planPreview(state: SessionState, source: PreviewSource): Preview | null {
  const report = chosenReport(state);
  const grid = chosenGrid(state);
  if (!report || !grid) return null;
  const { preferences } = state;
  const chosen = chosenPlace(state, report, grid);
  const patch = patchFor(source, report, grid, preferences, keptRounding(state), chosen);
  const wantsColumns =
    source.kind === 'recompute' ? preferences.gapColumns || preferences.ratioColumn : addsColumns(source);
  return patch ? { source, patch, problem: wantsColumns ? chosen.problem : null, conflicts: [] } : null;
}
