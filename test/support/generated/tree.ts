/** Random trees of criteria and what a person could have done to their codes. */
import type { TestCell } from '../grids';
import type { Draw } from './draw';
import { names } from './wording';

export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly leaf: boolean;
}

/** A tree of fields, criteria and sub-criteria in order; now and then four levels, or more than nine siblings. */
export function drawTree(draw: Draw, deepest = 4): Criterion[] {
  const codes: string[] = [];
  const grow = (code: string, level: number): void => {
    codes.push(code);
    if (level >= deepest) return;
    const most = level === 1 ? 5 : 3;
    const children = level === 1 && draw.once(12) ? 11 : draw.once(level + 1) ? 0 : draw.int(1, most);
    for (let child = 1; child <= children; child += 1) grow(`${code}.${child}`, level + 1);
  };
  const fields = draw.int(2, 5);
  for (let field = 1; field <= fields; field += 1) grow(String(field), 1);
  return codes.map((code) => ({
    code,
    name: draw.pick(names),
    leaf: !codes.includes(`${code}.1`),
  }));
}

/** The serial number of a day in 2024, as Excel makes one of "2.3". */
const serialOf = (day: number, month: number): number =>
  Math.round(Date.UTC(2024, month - 1, day) / 86_400_000) + 25_569;

type Bend = (code: string) => TestCell | null;

const bends: readonly Bend[] = [
  (code) => (code.includes('.') ? code.replaceAll('.', ',') : null),
  (code) => `${code}.`,
  (code) => ` ${code}\u00a0`,
  (code) => code.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (code) => (/^\d+\.\d+$/u.test(code) ? Number(code) : null),
  (code) => {
    const [day, month] = code.split('.').map(Number);
    const fits = /^\d+\.\d+$/u.test(code) && day !== undefined && month !== undefined && month <= 12;
    return fits ? { value: serialOf(day, month), format: 'd-mmm' } : null;
  },
];

/** How codes are written: as text, fields as numbers, all with a trailing dot; a few bent, never two in a row. */
export function drawCodeCells(draw: Draw, criteria: readonly Criterion[]): TestCell[] {
  const style = draw.pick(['text', 'text', 'numbers', 'dots'] as const);
  const mayBend = draw.once(2);
  let lastBent = false;
  return criteria.map(({ code }) => {
    const bent = mayBend && !lastBent && draw.once(6) ? draw.pick(bends)(code) : null;
    lastBent = bent !== null;
    if (bent !== null) return bent;
    if (style === 'numbers' && !code.includes('.')) return Number(code);
    return style === 'dots' && !code.includes('.') ? `${code}.` : code;
  });
}
