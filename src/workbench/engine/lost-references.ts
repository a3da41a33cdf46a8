/** "#REF!A1", as Excel writes what led to a deleted sheet, is the error. (Univer takes "#REF" for a sheet's name.) */
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

import { scan } from '../../a1/scanner';

type Build = (formula: string, ...others: readonly unknown[]) => unknown;

/** The formula without the addresses that stand behind the error. */
const withoutLost = (formula: string): string =>
  scan(formula)
    .map(({ kind, text }) => (kind === 'error' ? text.replace(/#REF!.+/iu, '#REF!') : text))
    .join('');

export function readLostReferences(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as { treeBuilder: Build };
  const univers = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...others) =>
    univers(/#REF![A-Z$]/iu.test(formula) ? withoutLost(formula) : formula, ...others);
}
