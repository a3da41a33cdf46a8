/**
 * Formulas follow the names they use. Univer computes a formula anew when a name changes that its parts list, but lists none whose
 * reference it could put in its place: the formula then kept the cells that the name had when it was first read.
 */
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Found {
  readonly name: string;
}
interface NameReader {
  readonly getValueByName: (unitId: string, token: string) => Found | null;
}
interface NameLexer {
  _handleDefinedName(sequence: unknown, reader: NameReader): { readonly definedNames: readonly string[] };
}

/** Lists with each formula all names that were looked up for it. */
export function listNames(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameLexer;
  const univers = lexer._handleDefinedName.bind(lexer);
  lexer._handleDefinedName = (sequence, reader) => {
    const used: string[] = [];
    const getValueByName: NameReader['getValueByName'] = (unitId, token) => {
      const found = reader.getValueByName(unitId, token);
      if (found) used.push(token, found.name);
      return found;
    };
    const answer = univers(sequence, { ...reader, getValueByName });
    return { ...answer, definedNames: [...new Set([...answer.definedNames, ...used])] };
  };
}
