/** Patterns with Excel's wildcards, as filters and searches take them. */

/** A sign of a pattern as an expression: "?" is any sign, "~" takes the next as it is. */
const signSource = (sign: string): string =>
  sign === '?'
    ? '.'
    : (sign.length > 1 && sign.startsWith('~') ? sign.slice(1) : sign).replace(
        /[\\^$.|?*+()[\]{}/]/gu,
        '\\$&',
      );

/**
 * Excel's wildcards over a whole text, whatever its capitals unless they matter: "*" any signs, "?" one, "~" takes the next as it is. Parts are found
 * one after the other, so that many "*" cost no more than their parts.
 */
export function wildcards(text: string, matchCase = false): (shown: string) => boolean {
  const flags = matchCase ? 'su' : 'isu';
  const parts = [''];
  for (const sign of text.match(/~[*?~]|[^]/gu) ?? []) {
    if (sign === '*') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${signSource(sign)}`);
  }
  const [head = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) {
    const whole = new RegExp(`^${head}$`, flags);
    return (shown) => whole.test(shown);
  }
  const [opens, closes] = [new RegExp(`^${head}`, flags), new RegExp(`${last}$`, flags)];
  const between = others.map((part) => new RegExp(part, flags));
  return (shown) => {
    let rest: string | null = shown;
    for (const part of [opens, ...between]) {
      const found: RegExpExecArray | null = rest === null ? null : part.exec(rest);
      rest = found && rest !== null ? rest.slice(found.index + found[0].length) : null;
    }
    return rest !== null && closes.test(rest);
  };
}
