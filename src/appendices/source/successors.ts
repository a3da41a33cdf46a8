/** Units that no longer exist in the year a plan is for, replaced by those that took over their work. */
import { succeed } from '../../domain/units';
import type { UnitRegistry } from '../../domain/units';

export interface Succeeded {
  readonly text: string;
  /** "Sở Kế hoạch và Đầu tư → Sở Tài chính". */
  readonly replaced: readonly string[];
  /** Superseded units whose successor the registry does not name. */
  readonly withoutSuccessor: readonly string[];
}

/** A cell's words with its superseded units replaced; everything but the units' names is kept. */
export const withSuccessors = (cell: string, year: string, registry: UnitRegistry): Succeeded => {
  const { text, replacements } = succeed(cell, year, registry);
  return {
    text,
    replaced: replacements.flatMap(({ written, by }) => (by === null ? [] : [`${written} → ${by}`])),
    withoutSuccessor: replacements.flatMap(({ written, by }) => (by === null ? [written] : [])),
  };
};
