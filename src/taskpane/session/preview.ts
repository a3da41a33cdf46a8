/** A patch on show before it is written, and what it was asked for. */
import type { Diagnosis, Explanation } from '../../domain/diagnosis';
import type { Finding } from '../../domain/finding';
import type { Conflict } from '../../excel/outcome';
import type { ColumnPlace, PlaceProblem } from '../../sheets/columns/place';
import type { Grid } from '../../sheets/grid';
import type { Patch } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import type { HeldKind } from '../../sheets/sums/held';
import type { RoundingChoice } from '../../sheets/rounding';

/** Makes a patch for what the sheet holds now, new columns in their place; null when it no longer applies. */
export type MakePatch = (report: AppendixReport, grid: Grid, place: ColumnPlace) => Patch | null;

/** What a made patch is for; the words are in locales/ under `pane.preview.made`. */
export type MadeTitle = 'targets' | 'scenario-column' | 'successors' | 'merge';

/** What a preview is of. It is planned anew from this whenever the sheet changes. */
export type PreviewSource =
  /** `rounding` is a choice not yet kept; without it the workbook's own counts. `replace`: stated figures that are not left. */
  | {
      readonly kind: 'recompute';
      readonly rounding?: RoundingChoice;
      readonly replace?: readonly HeldKind[];
    }
  | { readonly kind: 'repairs'; readonly findings: readonly Finding[] }
  | { readonly kind: 'correction'; readonly diagnosis: Diagnosis; readonly explanation: Explanation }
  /** What a part of the pane made of its own: tried targets into their column, or into a new one. */
  | { readonly kind: 'made'; readonly title: MadeTitle; readonly make: MakePatch };

/** A patch shown and not yet written. */
export interface Preview {
  readonly source: PreviewSource;
  readonly patch: Patch;
  /** Why the chosen place cannot take new columns; the patch is then without them and must not be written. */
  readonly problem: PlaceProblem | null;
  /** Cells that changed between planning and writing; nothing was written because of them. */
  readonly conflicts: readonly Conflict[];
}

export type RecomputeSource = Extract<PreviewSource, { readonly kind: 'recompute' }>;
