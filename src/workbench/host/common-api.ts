/**
 * The little of the older Common API that the rich API leans on: bindings by id, and the events of bindings, of the
 * selection and of the settings.
 */
import { intersection } from './area';
import type { Rect } from '../../a1/place';
import type { AreaRef } from './area-ref';
import type { Binding } from './binding';
import { areaOfBinding } from './bindings';
import type { HostContext } from './context';
import { COPY, DocumentCopies } from './document-copy';
import type { CommonListeners } from './event-source';
import { SELECTED_DATA, selectedData } from './selected-data';

const DISPATCH_GET_BINDING = 68;
const DISPATCH_COMMAND_COMPLETED = 94;
const BINDING_TYPES = { Table: 1, Text: 2, Range: 3 } as const;

/** Office's number for "there is no such binding", and for a method that is not offered. */
const NO_SUCH_BINDING = 3002;
const NOT_SUPPORTED = 5010;

/** Posts an event of the Common API to the pages that listen to it. */
export type RaiseCommon = (actionName: string, data: unknown) => void;

export class CommonApi implements CommonListeners {
  private readonly copies = new DocumentCopies(() => this.context().engine);

  constructor(
    private readonly context: () => HostContext,
    private readonly raise: RaiseCommon,
  ) {
    this.context().session.settingsChanged = () => this.raise('settingsChanged', {});
  }

  /** Answers a method by its dispatch id. */
  execute(dispatchId: number | undefined, data: Readonly<Record<string, unknown>>): unknown {
    if (dispatchId !== undefined && Object.values<number>(COPY).includes(dispatchId))
      return this.copies.execute(dispatchId, data);
    if (dispatchId === SELECTED_DATA) return selectedData(data.DdaGetBindingData, this.context());
    if (dispatchId === DISPATCH_COMMAND_COMPLETED)
      return this.context().session.commands.completed([data[0], data[1]]);
    if (dispatchId !== DISPATCH_GET_BINDING) return { Version: 1, Error: NOT_SUPPORTED };
    const { BindingId: id } = (data.DdaBindingsMethod ?? {}) as { BindingId?: string };
    const binding = this.context().session.bindings.get(id ?? '');
    if (!binding) return { Version: 1, Error: NO_SUCH_BINDING };
    return { Version: 1, Error: 0, Bindings: [this.describe(binding)] };
  }

  contentChanged(sheetId: string, area: Rect): void {
    for (const binding of this.touched(sheetId, area)) {
      this.raise(`${binding.id}_bindingDataChanged`, { ddaBinding: this.describe(binding) });
    }
  }

  selectionChanged(sheetId: string, area: Rect): void {
    this.raise('documentSelectionChanged', {});
    for (const binding of this.touched(sheetId, area)) {
      const bound = areaOfBinding(binding, this.context());
      const part = intersection(bound, area) ?? area;
      this.raise(`${binding.id}_bindingSelectionChanged`, {
        ddaBinding: this.describe(binding),
        Subset: {
          Row: part.top - bound.top,
          Column: part.left - bound.left,
          RowCount: part.bottom - part.top + 1,
          ColumnCount: part.right - part.left + 1,
        },
      });
    }
  }

  private touched(sheetId: string, area: Rect): readonly Binding[] {
    return [...this.context().session.bindings.values()].filter((binding) => {
      const bound = present(binding, this.context());
      return bound?.sheetId === sheetId && intersection(bound, area) !== null;
    });
  }

  private describe(binding: Binding): object {
    const area = present(binding, this.context());
    return {
      Name: binding.id,
      BindingType: BINDING_TYPES[binding.type],
      RowCount: area?.rows ?? 0,
      ColCount: area?.columns ?? 0,
      HasHeaders: false,
    };
  }
}

/** The area a binding stands for, or null once its cells are gone. */
function present(binding: Binding, context: HostContext): AreaRef | null {
  try {
    return areaOfBinding(binding, context);
  } catch {
    return null;
  }
}
