/** What a cell holds, compared and typed in: pure rules that stand between a patch and Excel's `formulas`. */
import { sameFormula } from '../a1/same-formula';
import type { CellValue } from '../domain/appendix';
import { isFormula } from '../sheets/patch';
import type { CellContent } from '../sheets/patch';

const errorConstant = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/u;

/**
 * A cell's content as read. `bare` marks text that stands without Excel's leading apostrophe, so that undo can bring it
 * back just so.
 */
export interface HeldContent extends CellContent {
  readonly bare?: true;
}

/** An empty cell. */
export const nothing: HeldContent = { formula: '', format: 'General' };

/** The content of a cell as read; text is told from a formula by its value, which is the text itself. */
export const contentOf = (value: CellValue, formula: CellValue, format: string): HeldContent => {
  if (typeof formula !== 'string' || formula === '') return { formula, format };
  if (errorConstant.test(formula) || (formula.startsWith('=') && value !== formula))
    return { formula, format };
  if (typeof value === 'string' && formula === `'${value}`) return { formula: value, literal: true, format };
  return { formula, literal: true, format, bare: true };
};

/** A content planned from a grid, where text is not marked as such. */
export const asRead = (content: CellContent): HeldContent => {
  const { formula, literal, format } = content;
  if (literal !== undefined || typeof formula !== 'string' || formula === '') return content;
  if (formula.startsWith('=') || errorConstant.test(formula)) return content;
  return formula.startsWith("'")
    ? { formula: formula.slice(1), literal: true, format }
    : { formula, literal: true, format, bare: true };
};

const plain = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;

/** True when a cell holds what was expected, whatever way Excel writes it; formats are not compared. */
export const holds = (found: CellContent, expected: CellContent): boolean => {
  if (isFormula(found) !== isFormula(expected)) return false;
  if (isFormula(expected)) return sameFormula(String(found.formula), String(expected.formula));
  const [a, b] = [plain(found.formula), plain(expected.formula)];
  if (a === b) return true;
  const typedNumber = expected.literal !== true && typeof b === 'string' && b.trim() !== '';
  return typeof a === 'number' && typedNumber && Number(b) === a;
};

/** Text that Excel takes as text without help: it begins with a letter and is no month, boolean or such. */
const surelyText = /^(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)\b)\p{L}[^\d]*$/iu;
const opensFormula = /^[=+\-@']/u;

const needsHelp = ({ formula, literal, format }: CellContent): boolean => {
  if (typeof formula !== 'string' || formula === '' || literal !== true) return false;
  return format === '@' ? opensFormula.test(formula) : !surelyText.test(formula);
};

/** True for text that stays text without an apostrophe only when it is typed into a cell of format "@". */
export const needsTextFormat = (content: HeldContent): boolean =>
  content.bare === true && content.format !== '@' && needsHelp(content);

/**
 * What to assign to `formulas` so that the cell holds the content. Text stays text whatever it begins with: where Excel
 * could take it for something else it gets Excel's leading apostrophe, which is not part of the text. `asText` says that
 * the cell has the format "@" while it is typed.
 */
export const inputOf = (content: HeldContent, asText = false): CellValue => {
  const typed = asText && needsTextFormat(content) ? { ...content, format: '@' } : content;
  return needsHelp(typed) ? `'${String(content.formula)}` : content.formula;
};

/** Formats are compared only where the content's change is about them. */
export const sameFormat = (a: CellContent, b: CellContent): boolean => a.format === b.format;
