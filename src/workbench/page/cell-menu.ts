/** The add-in's entry in the menu that a right click on a cell opens. */
import { CommandType, ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';

const ENTRY = 'workbench.operation.add-in-entry';

export interface CellMenuEntry {
  readonly label: string;
  readonly choose: () => void;
}

/** Adds the entry, last of all; the grid must have been drawn. */
export function addToCellMenu(injector: Injector, { label, choose }: CellMenuEntry): void {
  injector.get(ICommandService).registerCommand({
    id: ENTRY,
    type: CommandType.OPERATION,
    handler: () => {
      choose();
      return true;
    },
  });
  // A title that is no key of the grid's words is shown as it is.
  const menuItemFactory = () => ({ id: ENTRY, type: MenuItemType.BUTTON as const, title: label });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: { [ENTRY]: { order: 99, menuItemFactory } },
    },
  });
}
