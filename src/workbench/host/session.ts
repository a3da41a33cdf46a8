/** What outlives a request: objects the add-in keeps, and the areas that follow the sheet. */
import { AppCommands } from './app-commands';
import type { BookFile } from '../book';
import type { CallRunner } from '../custom-functions/calls';
import { AreaRef, type Shift } from './area-ref';
import type { Binding } from './binding';

/** An object as far as keeping it goes; what it can do, `object.ts` says. */
interface Kept {
  readonly kind: string;
  readonly target: unknown;
  referenceId: string | undefined;
}

export class Session {
  private readonly kept = new Map<string, Kept>();
  private readonly areas = new Map<AreaRef, number>();
  private readonly bound = new Map<string, Binding>();
  private nextReference = 1;
  /** The add-in's pane and its ribbon commands. */
  readonly commands = new AppCommands();
  /** True once something has changed since the workbook was opened. */
  changed = false;
  /** Workbooks that the add-in has opened beside this one; null for a new one. */
  readonly opened: (BookFile | null)[] = [];
  /** When the workbook was opened, which a new one says it was made. ISO 8601. */
  readonly opening = new Date().toISOString();
  /** How often the add-in has saved the workbook. */
  saves = 0;
  /** True once the add-in has closed the workbook: whoever shows it takes it away. */
  closed = false;
  /** The chart that is worked on. */
  activeChart: { readonly sheetId: string; readonly shape: number } | null = null;
  /** Sends calls of custom functions to the add-in's page. */
  functionRunner: CallRunner = { invoke: () => undefined, cancel: () => undefined };
  /** Called after a setting of the document has changed. */
  settingsChanged: () => void = () => undefined;

  /** The workbook as it is now counts as saved; its file is whoever shows it to write. */
  save(): void {
    this.saves += 1;
    this.changed = false;
  }

  /** Keeps an object beyond its request and names it. */
  keep(object: Kept): string {
    if (object.referenceId === undefined) {
      object.referenceId = `R${this.nextReference++}`;
      this.kept.set(object.referenceId, object);
      for (const area of areasOf(object)) this.hold(area);
    }
    return object.referenceId;
  }

  byReference(referenceId: string): Kept | undefined {
    return this.kept.get(referenceId);
  }

  release(referenceId: string): void {
    const object = this.kept.get(referenceId);
    if (!object) return;
    this.kept.delete(referenceId);
    object.referenceId = undefined;
    for (const area of areasOf(object)) this.let(area);
  }

  releaseAll(): void {
    for (const referenceId of [...this.kept.keys()]) this.release(referenceId);
  }

  get referenceCount(): number {
    return this.kept.size;
  }

  get bindings(): ReadonlyMap<string, Binding> {
    return this.bound;
  }

  /** Adds a binding, or puts another in the place of the one with its id. */
  bind(binding: Binding): void {
    this.unbind(binding.id);
    this.bound.set(binding.id, binding);
    if (binding.to instanceof AreaRef) this.hold(binding.to);
  }

  unbind(id: string): void {
    const found = this.bound.get(id);
    if (found?.to instanceof AreaRef) this.let(found.to);
    this.bound.delete(id);
  }

  /** Lets an area follow the sheet until it is let go as often as it was held. */
  hold(area: AreaRef): void {
    this.areas.set(area, (this.areas.get(area) ?? 0) + 1);
  }

  let(area: AreaRef): void {
    const count = (this.areas.get(area) ?? 0) - 1;
    if (count > 0) this.areas.set(area, count);
    else this.areas.delete(area);
  }

  shift(sheetId: string, change: Shift): void {
    for (const area of this.areas.keys()) if (area.sheetId === sheetId) area.shift(change);
  }

  /** Every followed area of a deleted sheet is gone. */
  dropSheet(sheetId: string): void {
    for (const area of this.areas.keys()) if (area.sheetId === sheetId) area.gone = true;
  }
}

/** The areas an object stands on: a range has one, range areas several, others none. */
function areasOf(object: Kept): readonly AreaRef[] {
  const target = object.target as { areas?: readonly AreaRef[] } | AreaRef;
  if (object.kind === 'Range') return [target as AreaRef];
  if (object.kind === 'RangeAreas') return (target as { areas: readonly AreaRef[] }).areas;
  return [];
}
