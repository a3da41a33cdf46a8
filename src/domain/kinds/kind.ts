/** What an appendix kind is: everything the add-in knows of appendices of that kind, in one object. */
import type { Role } from '../roles';
import type { Bilingual } from '../words';

/** What speaks for a kind: a table's roles, how deep its codes go, and its words. */
export interface Evidence {
  /** True when the table has a column of one of these roles. */
  readonly has: (...roles: readonly Role[]) => boolean;
  /** How many years its columns speak of. */
  readonly years: number;
  /** Deepest code level; 1 for a table of fields. */
  readonly depth: number;
  /** True when most names open with the code of a criterion. */
  readonly codesInNames: boolean;
  /** True when rows stand over others by their codes: a whole tree, not a list. */
  readonly isTree: boolean;
  /** True when its rows are units (departments, communes), whether known or not; asked last, since it reads the names. */
  readonly rowsAreUnits: () => boolean;
  /** Folded title, and title with header words: lower case, without diacritics. */
  readonly title: string;
  readonly spoken: string;
}

/** One way by which a kind is told from the others. */
export interface GuessRule {
  /** Of all rules of all kinds that hold, the one with the lowest number decides. */
  readonly priority: number;
  /** 0 … 1: how sure the guess is. */
  readonly confidence: number;
  readonly when: (evidence: Evidence) => boolean;
}

export interface Kind<Id extends string = string> {
  /** Never changes: it is part of the terminal's contract and of saved bindings. */
  readonly id: Id;
  readonly words: Bilingual;
  /** True when it holds a whole tree of criteria; all others hold an excerpt. */
  readonly wholeTree: boolean;
  /** True when its rows are criteria of a scheme, with points and names of their own. */
  readonly listsCriteria: boolean;
  /** True when its codes are those of a scheme, so that it is held against one row by row. */
  readonly schemed: boolean;
  /** True when its rows carry codes that are checked. */
  readonly coded: boolean;
  /** True when points of its rows add up to those above them. */
  readonly addsUp: boolean;
  /** True when a row may lack points of a year, and its total too: nothing is missing there. */
  readonly mayLackPoints: boolean;
  /** True for a list picked out of a tree: its codes may skip, stand inside the names, or be only counted 1, 2, 3. */
  readonly pickedOut: boolean;
  /** True when it says who answers for a criterion. */
  readonly assignsUnits: boolean;
  /** True when it says what will be done, with targets; its year is that of the targets. */
  readonly plansAhead: boolean;
  /** True when title and sheet name say the year of its columns. */
  readonly saysItsYear: boolean;
  /** True for a table with a row for each field, where points of appraisal and survey stand side by side. */
  readonly byField?: true;
  /** True when its rows are the items of a survey. */
  readonly surveyed?: true;
  /** True when its rows are the ways in which points of a total were come by. */
  readonly byWayOfScoring?: true;
  /** True when its rows are units: points add up across the columns, never down, and places are held against them. */
  readonly ranksUnits?: true;
  /** True when a unit may fill in a sheet of it, which is then brought back into the plan. */
  readonly filledByUnits?: true;
  /** How it is recognised; empty for a kind that is only made, and known by its binding. */
  readonly guesses: readonly GuessRule[];
}

/** Keeps the id's literal type, from which `AppendixKind` derives. */
export const defineKind = <const Id extends string>(kind: Kind<Id>): Kind<Id> => kind;
