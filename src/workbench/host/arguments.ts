/** Reads a request's arguments, failing as Excel does when they are not what a method takes. */
import { AreaRef } from './area-ref';
import { invalidArgument } from './errors';
import { HostObject } from './object';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A whole number that may be left out. */
export const wholeOr = (value: unknown, fallback: number): number =>
  value === undefined || value === null ? fallback : whole(value);

/** A choice that may be left out. */
export const flag = (value: unknown): boolean => !isAbsent(value) && boolean(value);

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The parts of an object that an add-in gives; InvalidArgument for one that is not known: nothing asked for is dropped. */
export function members<K extends string>(
  value: unknown,
  known: readonly K[],
): Readonly<Partial<Record<K, unknown>>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  if (Object.keys(value).some((key) => !known.some((name) => name === key))) throw invalidArgument();
  return value as Readonly<Partial<Record<K, unknown>>>;
}

/** The same of an object that may be left out. */
export const optionsIn = <K extends string>(
  value: unknown,
  known: readonly K[],
): Readonly<Partial<Record<K, unknown>>> => members(value ?? {}, known);

/** The area of a Range argument. */
export function rangeArgument(value: unknown): AreaRef {
  if (value instanceof HostObject && value.target instanceof AreaRef) return value.target;
  throw invalidArgument();
}
