/** Where new columns go: what was asked for in the pane, else what the workbook keeps. Pure. */
import { keptPlace, placeAsked } from '../../sheets/columns/choice';
import { placeProblem, rightOfTable } from '../../sheets/columns/place';
import type { ColumnPlace, PlaceProblem } from '../../sheets/columns/place';
import type { Grid } from '../../sheets/grid';
import { newColumnsOf } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import { chosenGrid, chosenReport, type SessionState } from '../session/session-state';
import { previewOnShow } from '../session/stage';

export interface ChosenPlace {
  readonly place: ColumnPlace;
  /** Why it cannot be served; null when it can. */
  readonly problem: PlaceProblem | null;
}

type Asked = Pick<SessionState, 'places' | 'reading'>;

/** The place for a table's new columns. */
export function chosenPlace(
  { places, reading }: Asked,
  { appendix }: AppendixReport,
  grid: Grid,
): ChosenPlace {
  const asked = places[appendix.id];
  const place = asked ? placeAsked(appendix, asked) : keptPlace(reading ?? { part: null }, appendix, grid);
  return { place, problem: placeProblem(appendix, grid, place) };
}

/** True when a preview is of something that may add columns, and does, or would if the place could be served. */
export function asksForPlace(state: SessionState): boolean {
  const preview = previewOnShow(state);
  if (!preview) return false;
  return preview.problem !== null || preview.patch.sheets.some((sheet) => newColumnsOf(sheet).length > 0);
}

/** The place that a write of the preview on show shall keep; undefined when it adds no columns. */
export function placeToKeep(state: SessionState): ColumnPlace | undefined {
  const report = chosenReport(state);
  const grid = chosenGrid(state);
  if (!report || !grid || !asksForPlace(state) || !(report.appendix.id in state.places)) return undefined;
  const { place } = chosenPlace(state, report, grid);
  // Free columns are taken once: nothing of them is left to keep.
  return place.kind === 'from' ? rightOfTable : place;
}
