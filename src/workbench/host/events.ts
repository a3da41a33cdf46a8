/** Who listens to which of Excel's events, and how one is raised to the pages that do. */
import { EVENT_CATEGORY } from './protocol';

/** Sends the payload of a `richApiMessage` event to one connected page. */
export type EventSink = (data: unknown) => void;

export class EventHub {
  private readonly sinks = new Set<EventSink>();
  private readonly listeners = new Map<string, number>();
  private serial = 0;
  /** False while the add-in has switched events off (`context.runtime.enableEvents`). */
  enabled = true;

  addSink(sink: EventSink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  /** The add-in begins to listen to an event of one object ("" for the workbook's collections). */
  listen(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unlisten(type: number, targetId: string): void {
    const key = `${type}|${targetId}`;
    const count = (this.listeners.get(key) ?? 0) - 1;
    if (count > 0) this.listeners.set(key, count);
    else this.listeners.delete(key);
  }

  hasListener(type: number, targetId: string): boolean {
    return this.listeners.has(`${type}|${targetId}`);
  }

  /** Whether anyone listens to an event, of whatever object. */
  hasListeners(type: number): boolean {
    return [...this.listeners.keys()].some((key) => key.startsWith(`${type}|`));
  }

  /** Raises an event, if anyone listens, after what is running now has been answered. */
  raise(type: number, targetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.hasListener(type, targetId)) return;
    this.serial += 1;
    const entry = [EVENT_CATEGORY, type, targetId, JSON.stringify(args), this.serial, false];
    setTimeout(() => {
      for (const sink of this.sinks) sink({ ArrayData: [entry] });
    }, 0);
  }
}
