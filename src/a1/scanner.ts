/**
 * The one scanner of formulas (en-US, A1 style, as Office.js and the file format hold them). It cuts any text into tokens
 * that joined give the text back; what is no formula becomes tokens of kind "unknown". Each character is looked at a
 * bounded number of times, so a hostile text costs no more than its length.
 */
import { readAddress } from './address';
import { readPrefix } from './sheet-name';
import type { Prefix } from './sheet-name';

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'boolean'
  | 'error'
  /** Cells: `body` is their address. */
  | 'reference'
  /** A defined name, a parameter of LET or LAMBDA. */
  | 'name'
  /** A function's name; its "(" is the next token. */
  | 'function'
  /** "Bảng1[[#This Row],[Điểm]]", "[@Điểm]". */
  | 'structured'
  /** + - * / ^ & = < > <= >= <> % : @ # and the "=" a formula begins with. */
  | 'operator'
  /** "," and ";": between arguments, in a union, in an array. */
  | 'separator'
  | 'open'
  | 'close'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /** As written: the prefix and the body. */
  readonly text: string;
  /** The sheet or workbook named before it. */
  readonly prefix: Prefix | null;
  readonly body: string;
}

const sticky = (source: string, flags = 'yu'): ((text: string, at: number) => string) => {
  const pattern = new RegExp(source, flags);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
};

// Every pattern is one run of a class of signs, or bounded: none can go back and try again.
const spaces = sticky(String.raw`\s+`);
const nameRun = sticky(String.raw`[\p{L}\p{M}\p{N}_.\\?]+`);
const unquotedRun = sticky(`[^']+`);
const textRun = sticky('[^"]+');
const bracketRun = sticky(String.raw`[^[\]']+`);
const number = sticky(String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`);
const operator = sticky('<=|>=|<>|[-+*/^&=<>%:@#]');
const errors = sticky(
  String.raw`#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)`,
  'yiu',
);
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const join = String.raw`\.?:\.?`;
const areas = [
  sticky(`${cell}${join}${cell}`),
  sticky(`${column}${join}${column}`),
  sticky(`${row}${join}${row}`),
  sticky(cell),
];
const oneSign = sticky('.', 'yus');

/** From an opening quote to the closing one, doubled ones inside; empty when it never closes. */
const quotedRun = (text: string, at: number, quote: string, run: typeof textRun): string => {
  let end = at + 1;
  for (;;) {
    end += run(text, end).length;
    if (end >= text.length) return '';
    if (text[end + 1] !== quote) return text.slice(at, end + 1);
    end += 2;
  }
};

/** From "[" to the "]" that closes it; "'" takes the next sign's meaning. Empty when it never closes. */
const brackets = (text: string, at: number): string => {
  let depth = 0;
  for (let end = at; end < text.length;) {
    const sign = text[end];
    if (sign === '[') depth += 1;
    if (sign === ']') depth -= 1;
    if (depth === 0) return text.slice(at, end + 1);
    end += sign === "'" ? 2 : sign === '[' || sign === ']' ? 1 : bracketRun(text, end).length;
  }
  return '';
};

/** A cell's address is no name of a sheet: "A1:Sheet2!B3" is a range, "Jan:Dec!B3" a span of sheets. */
const canName = (run: string): boolean => run !== '' && readAddress(run) === null;

/** The bare name of a sheet, or of a span of sheets, when "!" follows. */
const bareSheets = (text: string, at: number): string => {
  const first = nameRun(text, at);
  let end = at + first.length;
  if (first !== '' && text[end] === '!') return text.slice(at, end + 1);
  if (!canName(first) || text[end] !== ':') return '';
  const last = nameRun(text, end + 1);
  end += 1 + last.length;
  return canName(last) && text[end] === '!' ? text.slice(at, end + 1) : '';
};

/** What names a sheet or workbook, with its "!"; empty when there is none. */
const prefixAt = (text: string, at: number): string => {
  if (text[at] === "'") {
    const quoted = quotedRun(text, at, "'", unquotedRun);
    return quoted !== '' && text[at + quoted.length] === '!' ? `${quoted}!` : '';
  }
  if (text[at] !== '[') return bareSheets(text, at);
  const book = brackets(text, at);
  if (book === '') return '';
  const end = at + book.length;
  return text[end] === '!' ? `${book}!` : bareSheets(text, end) && book + bareSheets(text, end);
};

/** What goes on after an address makes it the beginning of something else: "ABC1D", "LOG10(", "A1!B2". */
const goesOn = (text: string, at: number): boolean =>
  nameRun(text, at) !== '' || text[at] === '(' || text[at] === '!' || text[at] === '[';

/** The address at a place; empty when there is none. */
const addressAt = (text: string, at: number): string => {
  for (const area of areas) {
    const found = area(text, at);
    if (found !== '' && !goesOn(text, at + found.length) && readAddress(found)) return found;
  }
  return '';
};

type Part = readonly [kind: TokenKind, body: string];

const rest = (text: string, at: number): Part => ['unknown', text.slice(at)];

/** A table's part in brackets, after the table's name or alone. */
const structuredAt = (text: string, at: number, name: string): Part => {
  const part = brackets(text, at + name.length);
  return part === '' ? rest(text, at) : ['structured', name + part];
};

const wordAt = (text: string, at: number): Part | null => {
  const word = nameRun(text, at);
  if (word === '') return null;
  const next = text[at + word.length];
  if (next === '(') return ['function', word];
  if (next === '[') return structuredAt(text, at, word);
  return [/^(?:true|false)$/iu.test(word) ? 'boolean' : 'name', word];
};

const numberAt = (text: string, at: number): Part | null => {
  const found = number(text, at);
  if (found === '') return null;
  const more = nameRun(text, at + found.length);
  return more === '' ? ['number', found] : ['unknown', found + more];
};

const errorAt = (text: string, at: number): Part | null => {
  const found = errors(text, at);
  if (found === '') return null;
  // Of a reference to a deleted sheet Excel keeps the address, which refers to nothing any more: "#REF!A1".
  const address = found.toUpperCase() === '#REF!' ? addressAt(text, at + found.length) : '';
  return ['error', found + address];
};

/** What may stand behind a prefix as well as alone. */
const operandAt = (text: string, at: number): Part | null => {
  const address = addressAt(text, at);
  return address !== ''
    ? ['reference', address]
    : (numberAt(text, at) ?? wordAt(text, at) ?? errorAt(text, at));
};

const signs: Readonly<Record<string, TokenKind>> = {
  '(': 'open',
  '{': 'open',
  ')': 'close',
  '}': 'close',
  ',': 'separator',
  ';': 'separator',
};

const quotedText = (text: string, at: number, sign: '"' | "'"): Part => {
  const found = quotedRun(text, at, sign, sign === '"' ? textRun : unquotedRun);
  if (found === '') return rest(text, at);
  return [sign === '"' ? 'text' : 'unknown', found];
};

const partAt = (text: string, at: number): Part => {
  const sign = text[at] ?? '';
  const kind = signs[sign];
  if (kind !== undefined) return [kind, sign];
  if (sign === '"' || sign === "'") return quotedText(text, at, sign);
  if (sign === '[') return structuredAt(text, at, '');
  const space = spaces(text, at);
  if (space !== '') return ['space', space];
  const operand = operandAt(text, at);
  if (operand) return operand;
  const found = operator(text, at);
  return found === '' ? ['unknown', oneSign(text, at)] : ['operator', found];
};

const tokenAt = (text: string, at: number): Token => {
  const prefix = prefixAt(text, at);
  if (prefix === '') {
    const [kind, body] = partAt(text, at);
    return { kind, text: body, prefix: null, body };
  }
  const [kind, body] = operandAt(text, at + prefix.length) ?? ['unknown', ''];
  return { kind, text: prefix + body, prefix: readPrefix(prefix), body };
};

/** The tokens of a formula, with or without its "="; their texts joined are the formula. */
export const scan = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};
