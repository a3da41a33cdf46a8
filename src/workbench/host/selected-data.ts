/** `Office.context.document.getSelectedDataAsync`: the selected cells as text or as a table of values. */
import { CellReader } from '../engine/cells';
import { sheetOf, within } from './area';
import type { HostContext } from './context';
import { selectedArea } from './selection';
import { textOf } from './text';

/** The library's number of the method. */
export const SELECTED_DATA = 64;

/** Office's number for a form of the data that is not offered. */
const UNSUPPORTED_FORM = 1000;

interface Asked {
  readonly CoerceType?: unknown;
  readonly ValueFormat?: unknown;
}

/** The library says forms by word or by number. */
const isText = (form: unknown): boolean => form === 'text' || form === 0;
const isMatrix = (form: unknown): boolean => form === 'matrix' || form === 1;

/** Texts are as the cells show them; values too where they are asked for formatted. */
export async function selectedData(asked: unknown, context: HostContext): Promise<object> {
  const { CoerceType: form, ValueFormat: format } = (asked ?? {}) as Asked;
  if (!isText(form) && !isMatrix(form)) return { Version: 1, Error: UNSUPPORTED_FORM };
  const { engine } = context;
  await engine.settle();
  const area = selectedArea(context);
  const sheet = sheetOf(engine, area);
  const reader = new CellReader(engine, sheet);
  const part = within(area, sheet) ?? area;
  const isShown = isText(form) || format === 'formatted' || format === 1;
  const rows = Array.from({ length: part.bottom - part.top + 1 }, (_, r) =>
    Array.from({ length: part.right - part.left + 1 }, (__, c) => {
      const [row, column] = [part.top + r, part.left + c];
      const value = reader.value(row, column);
      return isShown ? textOf(value, reader.format(row, column), engine.locale) : value;
    }),
  );
  const data = isText(form) ? rows.map((row) => row.join('\t')).join('\n') : rows;
  return { Version: 1, Error: 0, Data: data };
}
