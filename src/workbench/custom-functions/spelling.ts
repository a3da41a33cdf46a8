/** How files name custom functions: "_xldudf_CONTOSO_ADD(…)" for "CONTOSO.ADD(…)", so that any Excel keeps their values. */
import type { ICellData, IWorkbookData } from '@univerjs/core';

import { scan } from '../../a1/scanner';
import { pendingText } from './calls';
import type { CustomFunction } from './metadata';

const mark = '_xldudf_';

/** What a file has for an answer that had not come: the error of its own time for data that is on its way. */
export const unansweredText = '#GETTING_DATA';

const nameInFile = (name: string): string => mark + name.replaceAll('.', '_');

function* cellsOf({ sheets }: IWorkbookData): Generator<ICellData> {
  for (const { cellData } of Object.values(sheets)) {
    for (const cells of Object.values(cellData ?? {}))
      for (const cell of Object.values((cells ?? {}) as Record<string, ICellData | null>))
        if (cell) yield cell;
  }
}

function respell(snapshot: IWorkbookData, names: ReadonlyMap<string, string>, hint: string): void {
  for (const cell of cellsOf(snapshot)) {
    if (!cell.f?.toUpperCase().includes(hint)) continue;
    cell.f = scan(cell.f)
      .map(({ kind, text }) => (kind === 'function' ? (names.get(text.toUpperCase()) ?? text) : text))
      .join('');
  }
}

/** Names functions as people type them, in the snapshot's place; those that nobody registered stay as the file has them. */
export function asTyped(snapshot: IWorkbookData, functions: readonly CustomFunction[]): void {
  if (functions.length === 0) return;
  const names = functions.map(({ name }) => [nameInFile(name).toUpperCase(), name] as const);
  respell(snapshot, new Map(names), mark.toUpperCase());
}

/** Names them as files do, and says of answers that have not come what files say. */
export function asInFile(snapshot: IWorkbookData, functions: readonly CustomFunction[]): void {
  const [first] = functions;
  if (!first) return;
  const namespace = first.name.slice(0, first.name.lastIndexOf('.') + 1);
  respell(snapshot, new Map(functions.map(({ name }) => [name, nameInFile(name)])), namespace);
  for (const cell of cellsOf(snapshot)) if (cell.v === pendingText) cell.v = unansweredText;
}
