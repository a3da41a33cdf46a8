/** Canonical criterion codes ("3.4.1"): parts, order, kin. */

/** True for "3", "3.10", "3.4.4.1"; false for "03", "3." and "3,4". */
export const isCode = (text: string): boolean => /^[1-9]\d*(?:\.[1-9]\d*)*$/u.test(text);

export const codeParts = (code: string): readonly number[] => code.split('.').map(Number);

/** Orders by number, part by part: 2 before 10, 3.9 before 3.10, a parent before its children. */
export const compareCodes = (a: string, b: string): number => {
  const left = codeParts(a);
  const right = codeParts(b);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

/** 1 for a field "3", 2 for a criterion "3.4" … */
export const codeLevel = (code: string): number => code.split('.').length;

/** "3.4" for "3.4.1"; null for a field. */
export const parentCode = (code: string): string | null => {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
};

/**
 * "1.10" for "1.9".
 * @internal Tests hold its order over drawn codes.
 */
export const nextSibling = (code: string): string => {
  const parts = codeParts(code);
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
};

/** The codes that may stand right after `code` in a complete table: its first child, or the next sibling of itself or an ancestor. */
export const successors = (code: string): readonly string[] => {
  const found = [`${code}.1`];
  for (let at: string | null = code; at !== null; at = parentCode(at)) found.push(nextSibling(at));
  return found;
};
