/** What a generator gives back: sheets with what a person should know of them, or why there are none. */
import type { Bilingual } from '../../domain/bilingual';
import type { Remark } from './remarks';
import type { SheetPlan } from './sheet-plan';

/** Why a generator cannot make its appendix here. */
export interface Missing {
  readonly key: string;
  readonly words: Bilingual;
}

export type Generated =
  | { readonly plans: readonly SheetPlan[]; readonly remarks: readonly Remark[] }
  | { readonly missing: Missing };
