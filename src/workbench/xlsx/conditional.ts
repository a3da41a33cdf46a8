/** Univer's resource of conditional formats. */
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

export const conditionalResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

export type ConditionalRule = IConditionFormattingRule;

/** Rules of each sheet, by Univer sheet id, the first in force first. */
export type ConditionalRules = Record<string, ConditionalRule[]>;

export const parseConditional = (data: string | undefined): ConditionalRules =>
  data ? (JSON.parse(data) as ConditionalRules) : {};
