/**
 * Formulas follow the names they use. Univer computes a formula anew when a name changes that its parts list, but lists none whose
 * reference it could put in its place: the formula then kept the cells that the name had when it was first read. And it puts a meaning in
 * its place as it is written, where that of "=A1+1" in "=Name*2" has to stay together.
 */
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

import { scan } from '../../a1/scanner';

interface Found {
  readonly name: string;
  readonly formulaOrRefString: string;
}
interface NameReader {
  readonly getValueByName: (unitId: string, token: string) => Found | null;
}
interface NameLexer {
  _handleDefinedName(sequence: unknown, reader: NameReader): { readonly definedNames: readonly string[] };
}

/** A meaning that signs around it cannot take apart. Areas joined by "," stay arguments of the call that they stand in. */
function together(meaning: string): string {
  const body = meaning.replace(/^=/u, '');
  let depth = 0;
  const mayFall = scan(body).some(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return depth === 0 && kind === 'operator';
  });
  return mayFall ? `=(${body})` : meaning;
}

/** Lists with each formula all names that were looked up for it. */
export function listNames(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameLexer;
  const univers = lexer._handleDefinedName.bind(lexer);
  lexer._handleDefinedName = (sequence, reader) => {
    const used: string[] = [];
    const getValueByName: NameReader['getValueByName'] = (unitId, token) => {
      // The engine takes a sign before a name for its first letter.
      const [sign = ''] = /^-+/u.exec(token) ?? [];
      const found =
        reader.getValueByName(unitId, token) ?? reader.getValueByName(unitId, token.slice(sign.length));
      if (!found) return null;
      used.push(token, found.name);
      const meaning = together(found.formulaOrRefString);
      return {
        ...found,
        formulaOrRefString: sign === '' ? meaning : `=${sign}${meaning.replace(/^=/u, '')}`,
      };
    };
    const answer = univers(sequence, { ...reader, getValueByName });
    return { ...answer, definedNames: [...new Set([...answer.definedNames, ...used])] };
  };
}
