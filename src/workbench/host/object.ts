/**
 * How an Excel object is described to the host: its properties, what it leads to, its methods, all as tables. What is
 * not in a table does not exist for the add-in and is answered with ApiNotFound.
 */
import { apiNotFound, itemNotFound } from './errors';
import type { HostContext } from './context';

type Awaitable<T> = T | Promise<T>;

/** A loadable property; without `set` it is read-only. */
export interface Scalar<T> {
  get(target: T, context: HostContext): Awaitable<unknown>;
  set?(target: T, value: unknown, context: HostContext): Awaitable<void>;
  /** The name in the library's messages, where it is not just the property's own with a capital. */
  readonly wire?: string;
  /** The same for setting it, where that name is another one. */
  readonly setWire?: string;
  /** Left out when everything is loaded without naming it. */
  readonly explicitOnly?: boolean;
}

/** A method; its result is an object, null for "no such object", or plain data. */
export interface Method<T> {
  readonly writes: boolean;
  /** True for one that names a place: no formula needs to be computed before it. */
  readonly finds?: boolean;
  call(target: T, args: readonly unknown[], context: HostContext): Awaitable<unknown>;
}

export interface ObjectTable<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<
    Record<string, (target: T, context: HostContext) => Awaitable<HostObject | null>>
  >;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that are too many to name, by the name that the tables would use. */
  readonly anyMethod?: (name: string) => Method<T>;
  readonly indexer?: (target: T, key: unknown, context: HostContext) => Awaitable<HostObject | null>;
  readonly items?: (target: T, context: HostContext) => Awaitable<readonly HostObject[]>;
  /** What the library uses to ask for this object again. */
  readonly id?: (target: T) => string;
}

export const reads = <T>(call: Method<T>['call']): Method<T> => ({ writes: false, call });
export const finds = <T>(call: Method<T>['call']): Method<T> => ({ writes: false, finds: true, call });
export const writes = <T>(call: Method<T>['call']): Method<T> => ({ writes: true, call });

/** One Excel object as the rich API sees it, whatever its kind. */
export class HostObject {
  /** Set when the add-in keeps this object beyond its request. */
  referenceId: string | undefined;

  constructor(
    readonly kind: string,
    readonly target: unknown,
    private readonly table: ObjectTable<unknown>,
  ) {}

  get id(): string | undefined {
    return this.table.id?.(this.target);
  }

  get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.table.scalars ?? {})
      .filter(([, scalar]) => scalar.explicitOnly !== true)
      .map(([name]) => name);
  }

  /** The property's name in messages and its value. */
  async read(name: string, context: HostContext): Promise<readonly [string, unknown]> {
    const scalar = this.table.scalars?.[name];
    if (!scalar) throw apiNotFound(`${this.kind}.${name}`);
    return [scalar.wire ?? wireName(name), await scalar.get(this.target, context)];
  }

  hasScalar(name: string): boolean {
    return this.table.scalars?.[name] !== undefined;
  }

  hasLink(name: string): boolean {
    return this.table.links?.[name] !== undefined;
  }

  async write(wire: string, value: unknown, context: HostContext): Promise<void> {
    const scalars = this.table.scalars ?? {};
    const found = Object.entries(scalars).find(
      ([name, scalar]) => (scalar.setWire ?? scalar.wire ?? wireName(name)) === wire,
    );
    if (!found?.[1].set) throw apiNotFound(`${this.kind}.${memberName(wire)}`);
    await found[1].set(this.target, value, context);
  }

  async link(name: string, context: HostContext): Promise<HostObject | null> {
    const link = this.table.links?.[name];
    if (!link) throw apiNotFound(`${this.kind}.${name}`);
    return await link(this.target, context);
  }

  method(wire: string): Method<unknown> {
    const name = memberName(wire);
    const method = this.table.methods?.[name] ?? this.table.anyMethod?.(name);
    if (!method) throw apiNotFound(`${this.kind}.${memberName(wire)}`);
    return method;
  }

  async index(key: unknown, context: HostContext): Promise<HostObject> {
    if (!this.table.indexer) throw apiNotFound(`${this.kind}.getItem`);
    const found = await this.table.indexer(this.target, key, context);
    if (!found) throw itemNotFound();
    return found;
  }

  async items(context: HostContext): Promise<readonly HostObject[]> {
    if (!this.table.items) throw apiNotFound(`${this.kind}.items`);
    return await this.table.items(this.target, context);
  }
}

/** "values" as messages say it: "Values"; names that begin with "_" stay. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "GetRange" as the tables say it: "getRange". */
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

const registry = new Map<string, ObjectTable<unknown>>();

/**
 * Every kind of object the host answers for, by Excel's class name, with what it offers.
 * @internal Tests hold every kind against the README’s table.
 */
export const kinds = (): ReadonlyMap<string, ObjectTable<unknown>> => registry;

/** An object of a kind that another file describes; the root of all objects (`objects/index.ts`) has loaded it. */
export function objectOf(kind: string, target: unknown): HostObject {
  const table = registry.get(kind);
  if (!table) throw new Error(`No object is described as ${kind}.`);
  return new HostObject(kind, target, table);
}

/** Makes the function that wraps a target into an object of this kind. */
export function defineKind<T>(kind: string, table: ObjectTable<T>): (target: T) => HostObject {
  registry.set(kind, table as ObjectTable<unknown>);
  return (target) => new HostObject(kind, target, table as ObjectTable<unknown>);
}
