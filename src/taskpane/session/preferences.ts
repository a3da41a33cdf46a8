/** What the pane remembers of a person's choices, and how a stored value is read back without trust. Pure. */
import { defaultLanguage, languageOf, languages, type Language } from '../../locales';
import { lossGroupings, type LossGrouping } from '../below-maximum/loss-groups';

/** The pane's screens, in the order of the tabs. */
export const screens = ['overview', 'findings', 'below-maximum', 'targets', 'appendices'] as const;
export type ScreenId = (typeof screens)[number];

export const writeModes = ['formulas', 'values'] as const;
export type WriteMode = (typeof writeModes)[number];

export interface Preferences {
  readonly language: Language;
  readonly screen: ScreenId;
  /** Whether recompute writes live formulas or plain values. */
  readonly mode: WriteMode;
  /** Whether recompute adds columns for what is lost, to be won and given up. */
  readonly gapColumns: boolean;
  /** Whether recompute adds a column for points ÷ maximum where there is none. */
  readonly ratioColumn: boolean;
  readonly lossesBy: LossGrouping;
  /** Whether the pane shows the table of the sheet that a person goes to. */
  readonly followSheet: boolean;
}

/** Every choice by name: a new one does not compile before it is listed here. */
export const preferenceKeys = Object.keys({
  language: true,
  screen: true,
  mode: true,
  gapColumns: true,
  ratioColumn: true,
  lossesBy: true,
  followSheet: true,
} satisfies Record<keyof Preferences, true>) as readonly (keyof Preferences)[];

const among = <T extends string>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

/** Whatever was stored, complete and valid; `officeLanguage` decides the language until a person has chosen one. */
export function readPreferences(
  stored: Partial<Record<keyof Preferences, unknown>>,
  officeLanguage = '',
): Preferences {
  return {
    language: among(
      languages,
      stored.language,
      officeLanguage ? languageOf(officeLanguage) : defaultLanguage,
    ),
    screen: among(screens, stored.screen, 'overview'),
    mode: among(writeModes, stored.mode, 'formulas'),
    gapColumns: typeof stored.gapColumns === 'boolean' ? stored.gapColumns : false,
    ratioColumn: typeof stored.ratioColumn === 'boolean' ? stored.ratioColumn : false,
    lossesBy: among(lossGroupings, stored.lossesBy, 'unit'),
    followSheet: typeof stored.followSheet === 'boolean' ? stored.followSheet : true,
  };
}
