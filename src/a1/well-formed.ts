/** Whether a text reads as a formula: its brackets close and each operator has what it joins. Functions and names may be any. */
import { scan } from './scanner';
import type { Token } from './scanner';

/** What a bracket holds: a function's arguments, which may be left out; an array; anything else. */
type Frame = 'arguments' | 'array' | 'group';

const prefixes: ReadonlySet<string> = new Set(['+', '-', '@']);
const suffixes: ReadonlySet<string> = new Set(['%', '#']);
const operands: ReadonlySet<Token['kind']> = new Set([
  'text',
  'number',
  'boolean',
  'error',
  'reference',
  'name',
  'structured',
  'function',
]);
/** What may stand beside another such with only a blank between: Excel takes what both have. */
const areas: ReadonlySet<Token['kind']> = new Set(['reference', 'name', 'structured', 'function']);

class Reader {
  private readonly frames: Frame[] = [];
  private before: Token | null = null;
  private blank = false;
  /** True where an operand must come next. */
  private open = true;

  get isWhole(): boolean {
    return !this.open && this.frames.length === 0 && this.before?.kind !== 'function';
  }

  /** Takes the next token; false when it cannot stand there. */
  take(token: Token): boolean {
    const fits = this.fits(token);
    this.blank = token.kind === 'space';
    if (!this.blank) this.before = token;
    return fits;
  }

  private fits(token: Token): boolean {
    const { kind, text } = token;
    if (kind === 'space') return true;
    if (this.before?.kind === 'function' && kind !== 'open') return false;
    if (kind === 'open') return this.opens(text);
    if (kind === 'close') return this.closes();
    if (kind === 'separator') return this.parts(text);
    if (kind === 'operator') return this.joins(text);
    return operands.has(kind) && this.stands(token);
  }

  private stands({ kind }: Token): boolean {
    const before = this.before?.kind;
    const meets = this.blank && areas.has(kind) && (before === 'close' || (before && areas.has(before)));
    if (!this.open && !meets) return false;
    this.open = false;
    return true;
  }

  private opens(text: string): boolean {
    const before = this.before?.kind;
    const called = before === 'function' || (before === 'close' && !this.blank);
    if (!this.open && !called && !(this.blank && before && areas.has(before))) return false;
    this.frames.push(text === '{' ? 'array' : called ? 'arguments' : 'group');
    this.open = true;
    return true;
  }

  private closes(): boolean {
    const frame = this.frames.pop();
    if (frame === undefined || (this.open && frame !== 'arguments')) return false;
    this.open = false;
    return true;
  }

  private parts(text: string): boolean {
    const frame = this.frames.at(-1);
    const fits = frame === 'array' || text === ',';
    if (!fits || (this.open && frame !== 'arguments')) return false;
    this.open = true;
    return true;
  }

  private joins(text: string): boolean {
    if (this.open) return prefixes.has(text);
    this.open = !suffixes.has(text);
    return true;
  }
}

/** Whether Excel would take the text, which begins with "=", for a formula. */
export function isFormula(formula: string): boolean {
  const [equals, ...tokens] = scan(formula);
  if (equals?.text !== '=') return false;
  const reader = new Reader();
  return tokens.every((token) => reader.take(token)) && reader.isWhole;
}
