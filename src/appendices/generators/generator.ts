/** What a kind of generated appendix is: one file in kinds/, one line in the registry (index.ts). */
import { z } from 'zod';
import type { UnitRegistry } from '../../domain/units';
import type { WorkbookReport } from '../../sheets/report';
import type { Generated } from '../model/sheet-plan';

export const generatorIds = [
  'next-plan',
  'fields',
  'below-maximum',
  'survey',
  'assignment',
  'unit-sheet',
  'indices',
  'charts',
] as const;
export type GeneratorId = (typeof generatorIds)[number];

/** What a kind starts from; the words are in locales/ under `generate.needs`. */
export const needs = ['plan-or-results', 'fields-or-results', 'survey', 'lead-units', 'schemes'] as const;
export type Need = (typeof needs)[number];

/** The document an appendix belongs to, as "(Kèm theo …)" names it. What is left out is dotted, to be written by hand. */
export const documentOptions = z.object({
  /** "205/KH-UBND". */
  number: z.string().trim().min(1).optional(),
  /** As written: "01/6/2023" or "01 tháng 6 năm 2023". */
  date: z.string().trim().min(1).optional(),
  /** "UBND tỉnh Đắk Nông". */
  issuer: z.string().trim().min(1).optional(),
});
export type DocumentOptions = z.infer<typeof documentOptions>;

/** The options that every kind takes. */
export const commonOptions = z.object({
  document: documentOptions.default({}),
  /** What stands after "PHỤ LỤC": "1", "II"; '' for a single appendix, left out for the kind's usual number. */
  appendixNumber: z.string().trim().optional(),
});

const year = z.string().regex(/^\d{4}$/u);
export const yearOption = year;

/** What a build may need beside the report. */
export interface BuildContext {
  /** The units of the province; those that come with the product when left out. */
  readonly units?: UnitRegistry;
}

export interface Generator<Schema extends z.ZodType = z.ZodType> {
  readonly id: GeneratorId;
  /** Key of its name and description in locales/ under `generate.kinds`. */
  readonly title: GeneratorId;
  readonly needs: readonly Need[];
  /** The choices, with their defaults: `options.parse({})` always succeeds. */
  readonly options: Schema;
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

/** Makes a generator whose build gets parsed options. */
export const defineGenerator = <Schema extends z.ZodType>(
  generator: Omit<Generator<Schema>, 'build' | 'title'> & {
    readonly build: (
      report: WorkbookReport,
      appendixId: string,
      options: z.output<Schema>,
      context: BuildContext,
    ) => Generated;
  },
): Generator<Schema> => ({
  ...generator,
  title: generator.id,
  build: (report, appendixId, options, context = {}) =>
    generator.build(report, appendixId, generator.options.parse(options), context),
});
