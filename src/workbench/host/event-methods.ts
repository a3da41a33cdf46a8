/** Which of Excel's events there are: the library's method to listen, and the number the event travels under. */
import type { HostContext } from './context';
import { reads, type Method } from './object';

/** The target of events of the workbook's collections. */
export const WORKBOOK_TARGET = 'Workbook';

/** Those of a worksheet and of the collection of worksheets, under the names they register by. */
const SHEET_EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  /** Never raised: the engine sorts rows only. */
  ColumnSortedEvent: 20,
  /** Never raised by a request: it tells of a person's click. */
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export const EVENTS = {
  ...SHEET_EVENTS,
  AutoSaveSettingChangedEvent: 2200,
  ChartAddedEvent: 50,
  ChartActivatedEvent: 51,
  ChartDeactivatedEvent: 52,
  ChartDeletedEvent: 53,
  TableSelectionChangedEvent: 100,
  TableChangedEvent: 101,
  TableAddedEvent: 102,
  TableDeletedEvent: 103,
  CommentAddedEvent: 250,
  CommentDeletedEvent: 251,
  CommentChangedEvent: 252,
} as const;

/** The methods to listen to events that an object has under names of its own. */
export const eventsOf = <T>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: T, context: HostContext) => string,
): Readonly<Record<string, Method<T>>> =>
  Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        reads<T>((target, _, context) => context.events.listen(type, targetOf(target, context))),
      ],
      [
        `_Unregister${name}`,
        reads<T>((target, _, context) => context.events.unlisten(type, targetOf(target, context))),
      ],
    ]),
  );

/** The register and unregister methods of an object, for all events that this host raises. */
export const eventMethods = <T>(targetOf: (target: T) => string): Readonly<Record<string, Method<T>>> =>
  eventsOf(SHEET_EVENTS, targetOf);
