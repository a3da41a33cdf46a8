/** Ties the functions to the ids of their metadata, before Excel asks any of them; their code comes with the first question. */
import type { CustomFunctionsLibrary, Invocation } from './library';
import type { LiveCalls } from './live';
import type { Given } from './question';
import { functionLoaders } from './registry';
import type { FunctionSource } from './source';

/** `source` may come long after the first question. */
export function associateFunctions(library: CustomFunctionsLibrary, source: Promise<FunctionSource>): void {
  let live: Promise<LiveCalls> | null = null;
  const begin = async (): Promise<LiveCalls> => {
    const { LiveCalls: Calls } = await import(/* webpackChunkName: "functions" */ './live');
    return new Calls(await source, library);
  };
  // Excel gives the call itself after the values; what was left out is null.
  const answer = async (id: string, all: readonly unknown[]): Promise<void> => {
    live ??= begin();
    await (await live).add(id, all.slice(0, -1) as readonly Given[], all.at(-1) as Invocation);
  };
  for (const id of Object.keys(functionLoaders)) library.associate(id, (...all) => void answer(id, all));
}
