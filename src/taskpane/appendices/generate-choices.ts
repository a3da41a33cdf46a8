/** From what a person chooses for an appendix to the sheets it would become. Pure. */
import { z } from 'zod';
import { generators } from '../../appendices/index';
import type {
  Generated,
  Generator,
  GeneratorId,
  MissingKey,
  Remark,
  SheetPlan,
} from '../../appendices/index';
import type { WorkbookReport } from '../../sheets/report';

/** What is typed in the form; '' is "as usual". */
export interface Choices {
  readonly year: string;
  readonly targets: 'achieved' | 'maximum';
  readonly sections: boolean;
  readonly charts: boolean;
  /** Canonical name of the one unit wanted; '' for all. */
  readonly unit: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly appendixNumber: string;
  readonly title: string;
}

export const usualChoices: Choices = {
  year: '',
  targets: 'achieved',
  sections: true,
  charts: false,
  unit: '',
  number: '',
  date: '',
  issuer: '',
  appendixNumber: '',
  title: '',
};

export const generatorOf = (id: GeneratorId): Generator | undefined =>
  (generators as readonly Generator[]).find((generator) => generator.id === id);

/** The choices that a kind takes, by the name of its option. */
export const asksFor = ({ options }: Generator): ReadonlySet<string> =>
  new Set(options instanceof z.ZodObject ? Object.keys(options.shape) : []);

const said = <T>(key: string, text: string, value: (text: string) => T): Readonly<Record<string, T>> =>
  text.trim() === '' ? {} : { [key]: value(text.trim()) };

const asIs = (text: string): string => text;

/** The choices as the kind's options: only those it takes, and of them only what was said. */
export const optionsOf = (generator: Generator, choices: Choices): Readonly<Record<string, unknown>> => {
  const { year, targets, sections, charts, unit, number, date, issuer, appendixNumber } = choices;
  const all: Readonly<Record<string, unknown>> = {
    ...said('year', year, asIs),
    ...said('years', year, (only) => [only]),
    ...said('units', unit, (only) => [only]),
    ...said('appendixNumber', appendixNumber, asIs),
    targets,
    sections,
    charts,
    document: {
      ...said('number', number, asIs),
      ...said('date', date, asIs),
      ...said('issuer', issuer, asIs),
    },
  };
  const taken = asksFor(generator);
  return Object.fromEntries(Object.entries(all).filter(([key]) => taken.has(key)));
};

export type Built =
  | { readonly kind: 'sheets'; readonly plans: readonly SheetPlan[]; readonly remarks: readonly Remark[] }
  | { readonly kind: 'missing'; readonly missing: MissingKey }
  /** A choice that the kind does not take, such as a year of three digits. */
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

/** What the kind would make of the appendix with these choices. */
export const buildFrom = (
  report: WorkbookReport,
  appendixId: string,
  generator: Generator,
  choices: Choices,
): Built => {
  const built = attempt(() => generator.build(report, appendixId, optionsOf(generator, choices)));
  if (!built) return { kind: 'invalid' };
  if ('missing' in built) return { kind: 'missing', missing: built.missing };
  return { kind: 'sheets', plans: retitled(built.plans, choices.title), remarks: built.remarks };
};
