/**
 * The choices of a generator: one zod object for what they may be, and beside those that a person is asked, what a form
 * needs to ask them. The defaults are the schema's own.
 */
import { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual';
import { calendarYear } from '../../domain/year';
import { dateRules } from '../plan/dated-tasks';
import { targetRuleIds, targetRules, usualTargetRule } from '../plan/target-rules';

/** How a choice is asked. */
export type ChoiceField =
  /** Four digits, or nothing for the table's own year. A list takes the one year as its only item. */
  | { readonly kind: 'year'; readonly label: Bilingual; readonly list?: boolean }
  | {
      readonly kind: 'pick';
      readonly label: Bilingual;
      readonly picks: readonly { readonly value: string; readonly label: Bilingual }[];
    }
  | { readonly kind: 'flag'; readonly label: Bilingual }
  /** One of the table's lead units, or all; the choice itself is a list of names. */
  | { readonly kind: 'unit'; readonly label: Bilingual };

/** What is known of the choices that a form asks; a choice that is not in here is for callers in code alone. */
export const choiceFields = z.registry<ChoiceField>();

/** A choice as a form draws it. */
export interface AskedChoice {
  /** Name of the option. */
  readonly name: string;
  readonly field: ChoiceField;
  /** What it is when nobody chooses: of a pick or a flag its default, else ''. */
  readonly usual: string | boolean;
}

/** What a form asks for these options, in the order in which they are written down. */
export const askedChoices = (options: z.ZodType): readonly AskedChoice[] => {
  if (!(options instanceof z.ZodObject)) return [];
  const defaults = options.parse({}) as Readonly<Record<string, unknown>>;
  return Object.entries(options.shape).flatMap(([name, schema]): AskedChoice[] => {
    const field = choiceFields.get(schema as z.ZodType);
    if (!field) return [];
    const usual = defaults[name];
    return [{ name, field, usual: typeof usual === 'string' || typeof usual === 'boolean' ? usual : '' }];
  });
};

/** What a person typed or picked as the option it stands for; undefined leaves the option out. */
export const choiceValue = (field: ChoiceField, said: string | boolean): unknown => {
  if (typeof said === 'boolean') return said;
  const text = said.trim();
  if (text === '') return undefined;
  const isList = field.kind === 'unit' || (field.kind === 'year' && field.list === true);
  return isList ? [text] : text;
};

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

/** The options that every generator takes. */
export const commonOptions = z.object({
  document: documentOptions.default({}),
  /** What stands after "Phụ lục": "1", "II"; '' for a single appendix, left out for the generator's usual number. */
  appendixNumber: z.string().trim().optional(),
});

export const yearOption = z.string().regex(calendarYear);
/** An exact figure as a caller gives it: "8.57". */
export const exactText = z.string().regex(/^\d+(?:\.\d+)?$/u);

const planYearField: ChoiceField = {
  kind: 'year',
  label: { vi: 'Năm của kế hoạch', en: 'Year of the plan' },
};
const figuresYear: Bilingual = { vi: 'Năm của số liệu', en: 'Year of the points' };

/** The year a plan is for; the one after the table's last when left out. */
export const planYearOption = yearOption.optional().register(choiceFields, planYearField);

/** The year the figures are of; the table's last when left out. */
export const figuresYearOption = yearOption
  .optional()
  .register(choiceFields, { kind: 'year', label: figuresYear });

/** Years the figures are of, in order; a form asks for one. */
export const figuresYearsOption = (most: number) =>
  z
    .array(yearOption)
    .min(1)
    .max(most)
    .optional()
    .register(choiceFields, { kind: 'year', label: figuresYear, list: true });

/** Units by canonical name; all that the table names when left out. */
export const unitsOption = z
  .array(z.string())
  .optional()
  .register(choiceFields, { kind: 'unit', label: { vi: 'Đơn vị', en: 'Unit' } });

/** Last year's dates in the tasks that are taken over. */
export const datesOption = z
  .enum(dateRules)
  .default('marked')
  .register(choiceFields, {
    kind: 'pick',
    label: { vi: 'Mốc thời gian năm cũ trong nhiệm vụ', en: 'Last year’s dates in tasks' },
    picks: [
      { value: 'marked', label: { vi: 'Giữ nguyên, đánh dấu để sửa', en: 'Keep and mark them' } },
      { value: 'moved', label: { vi: 'Chuyển sang năm của kế hoạch', en: 'Move them to the plan’s year' } },
    ],
  });

/** Targets: as achieved, to the maximum, or given by code ("1.2": "0.5", an interval as two), for instance from the goal planner. */
export const targetsOption = z
  .union([z.enum(targetRuleIds), z.record(z.string(), z.union([exactText, z.tuple([exactText, exactText])]))])
  .default(usualTargetRule)
  .register(choiceFields, {
    kind: 'pick',
    label: { vi: 'Mục tiêu đề xuất', en: 'Proposed targets' },
    picks: targetRules.map(({ id, words }) => ({ value: id, label: words })),
  });
