/** Typing and scanning slips inside unit names ("HỖND" for HĐND): proposed, never applied to the sheet by themselves. */
import type { UnitRegistry } from './registry';

export interface SlipProposal {
  /** As written and as it should be. */
  readonly from: string;
  readonly to: string;
  /** Place in the clean text. */
  readonly start: number;
  readonly end: number;
}

const boundary = '(?![\\p{L}\\p{M}])';

/**
 * The slips of a clean text, and the text with them corrected. Only corrections that keep the length are read on, so
 * places in the corrected text are places in the written one.
 */
export function findSlips(text: string, registry: UnitRegistry): { text: string; proposals: SlipProposal[] } {
  const proposals: SlipProposal[] = [];
  let corrected = text;
  for (const { wrong, right } of registry.slips) {
    if (wrong.length !== right.length || !corrected.includes(wrong)) continue;
    for (const match of corrected.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${wrong}${boundary}`, 'gu'))) {
      proposals.push({ from: wrong, to: right, start: match.index, end: match.index + wrong.length });
      corrected = corrected.slice(0, match.index) + right + corrected.slice(match.index + wrong.length);
    }
  }
  return { text: corrected, proposals: proposals.sort((a, b) => a.start - b.start) };
}

/** A clean text with its slips corrected: what a repair would write. */
export const withoutSlips = (text: string, registry: UnitRegistry): string => findSlips(text, registry).text;
