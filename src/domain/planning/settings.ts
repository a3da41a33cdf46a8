/** What a person set for the goal planner, as it is kept with the workbook: words as typed, criteria by their keys. */
import { z } from 'zod';
import type { Appendix } from '../appendix';
import { Exact } from '../score';
import type { GoalRequest } from './ask';
import type { LeafWish } from './candidates';
import { preferences } from './goal-question';
import { keysOf } from './row-keys';

/** A number of zero or more with a comma or a point; '' where nothing is said. */
const numberText = z.string().regex(/^(\d+([.,]\d+)?)?$/u);
const wholeText = z.string().regex(/^\d{0,4}$/u);

export const wishSchema = z.object({
  locked: z.boolean().default(false),
  cap: numberText.default(''),
  floor: numberText.default(''),
  step: numberText.default(''),
  effort: wholeText.default(''),
});
export type WishText = z.infer<typeof wishSchema>;

export const goalSettingsSchema = z.object({
  kind: z.enum(['total', 'gain']).default('total'),
  points: z.string().default(''),
  /** Key of the field the goal is for (`keysOf`); null for the whole table. */
  field: z.string().nullable().default(null),
  surveyGain: numberText.default('0,1'),
  unitLimit: wholeText.default(''),
  preference: z.enum(preferences).default('fewest'),
  /** By the row's key. */
  wishes: z.record(z.string(), wishSchema).default({}),
});
export type GoalSettings = z.infer<typeof goalSettingsSchema>;

const usualSettings: GoalSettings = goalSettingsSchema.parse({});
export const noWish: WishText = wishSchema.parse({});

/** Under which key an appendix's settings are kept. */
export const goalSettingKey = (appendix: string): string => `goal:${appendix}`;

/** Settings as kept, or the usual ones where nothing is kept or it cannot be read. */
export const readGoalSettings = (kept: unknown): GoalSettings => {
  const parsed = goalSettingsSchema.safeParse(kept ?? {});
  return parsed.success ? parsed.data : usualSettings;
};

/** "92,5" as an exact number; null when it is none. */
export const readNumber = (text: string): Exact | null => {
  const said = text.trim();
  return /^\d+([.,]\d+)?$/u.test(said) ? new Exact(said.replace(',', '.')) : null;
};

function wishOf({ locked, ...texts }: WishText): LeafWish {
  const [cap, floor, step] = [texts.cap, texts.floor, texts.step].map(readNumber);
  const effort = Number(texts.effort);
  return {
    ...(locked ? { locked } : {}),
    ...(cap ? { cap } : {}),
    ...(floor ? { floor } : {}),
    ...(step?.gt(0) ? { step } : {}),
    ...(effort > 0 ? { effort } : {}),
  };
}

/** The row that the goal is for, as an index into `Appendix.rows`; null for the whole table, and where it is gone. */
export function fieldOf({ field }: Pick<GoalSettings, 'field'>, appendix: Appendix): number | null {
  const row = field === null ? -1 : keysOf(appendix).indexOf(field);
  return row < 0 ? null : row;
}

/** The settings as a request on an appendix; null while the points are no number. Rows that are gone are left out. */
export function goalRequest(settings: GoalSettings, appendix: Appendix): GoalRequest | null {
  const points = readNumber(settings.points);
  if (points === null) return null;
  const keys = keysOf(appendix);
  const wishes = Object.entries(settings.wishes).flatMap(([key, wish]) => {
    const row = keys.indexOf(key);
    return row < 0 ? [] : [[row, wishOf(wish)] as const];
  });
  return {
    goal: { kind: settings.kind, points },
    field: fieldOf(settings, appendix),
    wishes: new Map(wishes),
    surveyGain: readNumber(settings.surveyGain) ?? new Exact('0.1'),
    unitLimit: settings.unitLimit === '' ? null : Number(settings.unitLimit),
    preference: settings.preference,
  };
}
