/** A binding: an area or a name that an add-in watches under an id of its own. */
import type { AreaRef } from './area-ref';

export type BindingType = 'Range' | 'Table' | 'Text';

export interface Binding {
  readonly id: string;
  readonly type: BindingType;
  /** What it is bound to: an area that follows the sheet, a workbook name, or a table. */
  readonly to: AreaRef | { readonly name: string } | { readonly sheetId: string; readonly table: string };
}
