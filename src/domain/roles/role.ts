/** What a column role is: everything the add-in knows of columns that hold one thing, in one object. */
import type { Bilingual } from '../words';

/** What the cells of a column are made of; contents.ts measures it. */
export type Holding = 'codes' | 'names' | 'points' | 'percent' | 'ranks' | 'text';

/** Points that can be got. */
export interface MaximumPoints {
  readonly kind: 'maximum';
  /** The figure of a scheme's criterion that lays it down. */
  readonly laidDown: 'maximum' | 'appraisalMaximum' | 'surveyMaximum';
}

/** Points somebody got. */
export interface ScoredPoints {
  readonly kind: 'scored';
  /** Of several columns of one year the one with the lowest number says most. */
  readonly precedence: number;
  /** True when it speaks of the whole result of a row, not of a part of it, and is not the unit's own word. */
  readonly whole: boolean;
  /** Which criteria have points in it, where not all have: those scored by appraisal, before the survey, or by survey. */
  readonly scoredBy?: 'appraisal' | 'survey';
  /** The maximum it is held against where the table has it; the general one otherwise. */
  readonly maximum?: ColumnRole<string, MaximumPoints>;
  /** The roles it adds up, of its own year. */
  readonly parts?: readonly ColumnRole<string, ScoredPoints>[];
  /** What it is where no other column of its year holds points that were got. */
  readonly alone?: ColumnRole<string, ScoredPoints>;
}

/** Points that are planned. */
export interface TargetPoints {
  readonly kind: 'target';
}

/** What lies between two of these; we reckon it row by row: `from` − `less`. */
export interface GapPoints {
  readonly kind: 'gap';
  readonly from: 'maximum' | 'target';
  readonly less: 'scored' | 'target';
  /** The header of a column that we add, recognised again by its words. */
  readonly heading: string;
  /** What the preview calls the cells of such a column. */
  readonly newColumn: Bilingual;
}

export type Points = MaximumPoints | ScoredPoints | TargetPoints | GapPoints;

export interface ColumnRole<Id extends string = string, Held extends Points = Points> {
  /** Never changes: it is part of the terminal's contract and of saved bindings. */
  readonly id: Id;
  readonly words: Bilingual;
  /** What a column is called in a workbook name: ASCII words ("MucTieu"), as `CCHC_DakNong2022_MucTieu2022`. */
  readonly nameWord: string;
  /** Other words, in lower case, that people use in names of their own. */
  readonly nameSynonyms?: readonly string[];
  readonly holds: Holding;
  /** True when the same role may stand once per year. */
  readonly yearly: boolean;
  /** What its points are; left out where the cells hold none. Points add up from children to parents, gaps do not. */
  readonly points?: Held;
  /** What its figures tell of a year, so that a column without one takes the year of results or of a plan. */
  readonly tells?: 'result' | 'plan';
  /** True when its words may name units, so that a unit that is over is looked for in them. */
  readonly namesUnits?: true;
  /** True when units fill it in on sheets of their own, so that it is brought back into the plan. */
  readonly filledByUnits?: true;
  /** Wordings of its header as provinces write them; years are left out. */
  readonly phrases: readonly string[];
}

/** Keeps the id and the kind of points as literal types, from which `Role` and `PointRole` derive. */
export const defineRole = <const Id extends string, Held extends Points = never>(
  role: ColumnRole<Id, Held>,
): ColumnRole<Id, Held> => role;
