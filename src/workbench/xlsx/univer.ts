/**
 * Univer's numbers, spelled out: this room needs Univer's types only, so that reading a file never loads the engine.
 * A test compares them with Univer's own enumerations.
 */
import type { BaselineOffset, BooleanNumber, CellValueType, LocaleType, WrapStrategy } from '@univerjs/core';

export const cellTypes = {
  text: 1 as CellValueType.STRING,
  number: 2 as CellValueType.NUMBER,
  boolean: 3 as CellValueType.BOOLEAN,
  forcedText: 4 as CellValueType.FORCE_STRING,
};

export const wrapText = 3 as WrapStrategy.WRAP;

export const baseline = {
  normal: 1 as BaselineOffset.NORMAL,
  subscript: 2 as BaselineOffset.SUBSCRIPT,
  superscript: 3 as BaselineOffset.SUPERSCRIPT,
};

export const no = 0 as BooleanNumber.FALSE;
export const yes = 1 as BooleanNumber.TRUE;

export const vietnamese = 'viVN' as LocaleType.VI_VN;
