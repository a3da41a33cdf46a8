/** What a cell holds, compared and typed in: pure rules that stand between a patch and Excel's `formulas`. */
import type { CellValue } from '../domain/appendix';
import type { CellContent } from '../sheets/patch';

const errorConstant = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/u;

/** The content of a cell as read; text is told from a formula by its value, which is the text itself. */
export const contentOf = (value: CellValue, formula: CellValue, format: string): CellContent => {
  if (typeof formula !== 'string' || formula === '') return { formula, format };
  const calculated = formula.startsWith('=') && value !== formula;
  if (calculated || errorConstant.test(formula)) return { formula, format };
  return { formula: typeof value === 'string' ? value : formula, literal: true, format };
};

/** A content planned from a grid, where text is not marked as such. */
export const asRead = (content: CellContent): CellContent => {
  const { formula, literal } = content;
  if (literal !== undefined || typeof formula !== 'string' || formula === '') return content;
  return formula.startsWith('=') || errorConstant.test(formula) ? content : { ...content, literal: true };
};

const isFormula = ({ formula, literal }: CellContent): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && literal !== true;

/** Excel rewrites what it is given: case, spaces, needless quotes, marks for newer functions. */
const normalFormula = (formula: string): string =>
  formula.replaceAll(/\s+|'|_xlfn\.|_xlws\.|@/gu, '').toUpperCase();

const plain = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;

/** True when a cell holds what was expected, whatever way Excel writes it; formats are not compared. */
export const holds = (found: CellContent, expected: CellContent): boolean => {
  if (isFormula(found) !== isFormula(expected)) return false;
  if (isFormula(expected))
    return normalFormula(String(found.formula)) === normalFormula(String(expected.formula));
  const [a, b] = [plain(found.formula), plain(expected.formula)];
  if (a === b) return true;
  const typedNumber = expected.literal !== true && typeof b === 'string' && b.trim() !== '';
  return typeof a === 'number' && typedNumber && Number(b) === a;
};

/** Text that Excel takes as text without help: it begins with a letter and is no month, boolean or such. */
const surelyText = /^(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)\b)\p{L}[^\d]*$/iu;
const opensFormula = /^[=+\-@']/u;

/**
 * What to assign to `formulas` so that the cell holds the content. Text stays text whatever it begins with: where Excel
 * could take it for something else it gets Excel's leading apostrophe, which is not part of the text.
 */
export const inputOf = ({ formula, literal, format }: CellContent): CellValue => {
  if (typeof formula !== 'string' || formula === '' || literal !== true) return formula;
  const safe = format === '@' ? !opensFormula.test(formula) : surelyText.test(formula);
  return safe ? formula : `'${formula}`;
};

/** Formats are compared only where the content's change is about them. */
export const sameFormat = (a: CellContent, b: CellContent): boolean => a.format === b.format;
