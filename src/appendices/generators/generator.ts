/**
 * What a generator is: one object in one file that says everything about an appendix that can be made. The pane's list and
 * form, the terminal's `--kinds` and the table in docs/appendices.md are drawn from these objects alone.
 */
import type { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual';
import type { UnitRegistry } from '../../domain/units';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import type { PageLook } from '../model/page-look';
import type { Generated } from '../model/generated';
import type { SheetPlan } from '../model/sheet-plan';
import type { DateRule } from '../plan/dated-tasks';
import type { TargetRuleId } from '../plan/target-rules';
import { viewWorkbook } from '../../sheets/unit-view';
import type { DocumentOptions } from './choices';
import { noUnitChosen } from './missing';

/** What a person reads of a generator before it is used. */
export interface GeneratorWords {
  readonly name: string;
  readonly about: string;
  /** What it starts from, after "Cần …" ("Needs …"). */
  readonly from: string;
}

/** What the terminal was asked, whatever is made. */
export interface Asked {
  /** The year of the plan; null for the one after the table's last. */
  readonly year: string | null;
  readonly targets: TargetRuleId;
  readonly dates: DateRule;
  /** The document that the appendices belong to. */
  readonly document: DocumentOptions;
}

/** Where one call that makes several appendices stands. */
export interface Start {
  readonly book: WorkbookReport;
  /** The table the call is about. */
  readonly source: AppendixReport;
  /** Id of the plan that this call has made already; null before. */
  readonly planned: string | null;
}

/** How the terminal uses a generator when nobody fills in a form. */
export interface TerminalTraits {
  /** True where it is made although `--kinds` does not ask for it. */
  readonly isUsual: (book: WorkbookReport) => boolean;
  /** Id of the appendix it starts from. */
  readonly startsFrom: (start: Start) => string;
  /** Its choices, from the words of the call. */
  readonly options: (asked: Asked) => Readonly<Record<string, unknown>>;
}

/** How its sheet is called, numbered, bound and printed when nobody says otherwise. */
export interface UsualSheet {
  /** Name of the sheet's tab; where a year or a unit belongs to it, `build` adds it. */
  readonly sheet: string;
  /** What stands after "Phụ lục" in its title; '' for an appendix without a number. */
  readonly number: string;
  /** The word that ends the ids of its bindings: "ChuaDat" in "DakNong2022ChuaDat". */
  readonly suffix: string;
  readonly orientation: SheetPlan['orientation'];
}

/** What a build may need beside the report. */
export interface BuildContext {
  /** The units of the province; those that the workbook knows when left out. */
  readonly units?: UnitRegistry;
  /** Whose points are taken of a table with a column of points for each of several units. */
  readonly unit?: string | null;
}

export interface Generator<Id extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** Also its name after `--kinds`. It never changes. */
  readonly id: Id;
  readonly words: Bilingual<GeneratorWords>;
  readonly picture: PageLook;
  readonly usual: UsualSheet;
  /** The choices, with their defaults: `options.parse({})` always succeeds. See choices.ts for those that a form asks. */
  readonly options: Schema;
  readonly terminal: TerminalTraits;
  /**
   * Builds the sheets from the appendix of this id. `options` is parsed here: what a caller leaves out takes its default.
   * Nothing is thrown but a ZodError for options that are off.
   */
  readonly build: (
    report: WorkbookReport,
    appendixId: string,
    options: z.input<Schema>,
    context?: BuildContext,
  ) => Generated;
}

/**
 * Makes a generator whose build gets parsed options, and of a matrix the columns of the chosen unit alone: no sheet is made
 * of one unit's points as if they were those of all.
 */
export const defineGenerator = <const Id extends string, Schema extends z.ZodType>(
  generator: Omit<Generator<Id, Schema>, 'build'> & {
    readonly build: (
      report: WorkbookReport,
      appendixId: string,
      options: z.output<Schema>,
      context: BuildContext,
    ) => Generated;
  },
): Generator<Id, Schema> => ({
  ...generator,
  build: (report, appendixId, options, context = {}) => {
    const parsed = generator.options.parse(options);
    const book = viewWorkbook(report, appendixId, context.unit ?? null);
    return book ? generator.build(book, appendixId, parsed, context) : { missing: noUnitChosen };
  },
});
