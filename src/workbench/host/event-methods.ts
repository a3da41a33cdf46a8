/** Which of Excel's events there are: the library's method to listen, and the number the event travels under. */
import { reads, type Method } from './object';

/** The target of events of the workbook's collections. */
export const WORKBOOK_TARGET = 'Workbook';

export const EVENTS = {
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
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

/** The register and unregister methods of an object, for all events that this host raises. */
export const eventMethods = <T>(targetOf: (target: T) => string): Readonly<Record<string, Method<T>>> =>
  Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, type]) => [
      [`_Register${name}`, reads<T>((target, _, { events }) => events.listen(type, targetOf(target)))],
      [`_Unregister${name}`, reads<T>((target, _, { events }) => events.unlisten(type, targetOf(target)))],
    ]),
  );
