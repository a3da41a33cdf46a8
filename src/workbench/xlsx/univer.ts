/**
 * Univer's numbers, spelled out: this room needs Univer's types only, so that reading a file never loads the engine.
 * The `satisfies` clauses make the compiler compare each with Univer's own enumeration.
 */
import type { BaselineOffset, CellValueType, LocaleType, WrapStrategy } from '@univerjs/core';

export const cellTypes = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const satisfies Record<
  string,
  CellValueType
>;

export const wrapText = 3 satisfies WrapStrategy;

export const baseline = { subscript: 2, superscript: 3 } as const satisfies Record<string, BaselineOffset>;

export const vietnamese = 'viVN' as LocaleType;
