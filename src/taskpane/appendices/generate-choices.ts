/** From what a person chooses for an appendix to the sheets it would become. Pure. */
import { z } from 'zod';
import { askedChoices, choiceValue } from '../../appendices/generators/choices';
import type { Generator } from '../../appendices/generators/generator';
import type { Remark } from '../../appendices/model/remarks';
import type { Generated, Missing } from '../../appendices/model/generated';
import type { SheetPlan } from '../../appendices/model/sheet-plan';
import type { WorkbookReport } from '../../sheets/report';
import { noDocument, type TypedDocument } from '../session/appendix-view';

/** What is typed in the form; '' is "as usual". */
export interface Choices extends TypedDocument {
  /** The generator's own choices, by the name of the option. */
  readonly asked: Readonly<Record<string, string | boolean>>;
  readonly appendixNumber: string;
  readonly title: string;
}

/** The form before anything is typed; the document is the one that was named for another appendix. */
export const usualChoices = ({ options }: Generator, document: TypedDocument = noDocument): Choices => ({
  ...document,
  asked: Object.fromEntries(askedChoices(options).map(({ name, usual }) => [name, usual])),
  appendixNumber: '',
  title: '',
});

/** Only what was typed, trimmed. */
const typed = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, text]) => [key, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/**
 * The choices as the generator's options; what was left as usual is left out.
 * @internal Tests check every generator’s usual options without a workbook.
 */
export const optionsOf = (generator: Generator, choices: Choices): Readonly<Record<string, unknown>> => {
  const { asked, number, date, issuer, appendixNumber } = choices;
  const own = askedChoices(generator.options).map(
    ({ name, field, usual }) => [name, choiceValue(field, asked[name] ?? usual)] as const,
  );
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
    ...typed({ appendixNumber }),
    document: typed({ number, date, issuer }),
  };
};

export type Built =
  | { readonly kind: 'sheets'; readonly plans: readonly SheetPlan[]; readonly remarks: readonly Remark[] }
  | { readonly kind: 'missing'; readonly missing: Missing }
  /** A choice that the generator does not take, such as a year of three digits. */
  | { readonly kind: 'invalid' };

const retitled = (plans: readonly SheetPlan[], title: string): readonly SheetPlan[] => {
  const [only] = plans;
  if (!only || plans.length > 1 || title.trim() === '') return plans;
  return [{ ...only, titles: { ...only.titles, title: title.trim() } }];
};

const attempt = (build: () => Generated): Generated | null => {
  try {
    return build();
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
};

/** What the generator would make of the appendix with these choices; `unit` is whose points of a matrix are taken. */
export const buildFrom = (
  report: WorkbookReport,
  appendixId: string,
  generator: Generator,
  choices: Choices,
  unit: string | null = null,
): Built => {
  const options = optionsOf(generator, choices);
  const built = attempt(() => generator.build(report, appendixId, options, { unit }));
  if (!built) return { kind: 'invalid' };
  if ('missing' in built) return { kind: 'missing', missing: built.missing };
  return { kind: 'sheets', plans: retitled(built.plans, choices.title), remarks: built.remarks };
};
