/** What a role's file says: how its header is worded and what its column holds. */
import type { Role } from '../appendix';

/** What the cells of a column are made of; contents.ts measures it. */
export type Holding = 'codes' | 'names' | 'points' | 'percent' | 'ranks' | 'text';

export interface RoleLexicon {
  readonly role: Role;
  /** Wordings as provinces write them; years are left out. */
  readonly phrases: readonly string[];
  readonly holds: Holding;
  /** True when the same role may stand once per year. */
  readonly yearly: boolean;
}
