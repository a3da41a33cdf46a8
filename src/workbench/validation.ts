/** What may be typed into cells, in the words of Excel's API. Formulas are en-US, as the first cell of the cells reads them. */

export const validationOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export type ValidationOperator = (typeof validationOperators)[number];

/** A number, a text that is one, or a formula with its "=". */
export type Bound = string | number;

export interface BoundsRule {
  readonly operator: ValidationOperator;
  readonly formula1: Bound;
  readonly formula2?: Bound;
}

export interface ValidationRule {
  readonly wholeNumber?: BoundsRule;
  readonly decimal?: BoundsRule;
  readonly textLength?: BoundsRule;
  readonly date?: BoundsRule;
  readonly time?: BoundsRule;
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export type RuleKind = keyof ValidationRule;

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface CellValidation {
  /** "A2:A9" */
  readonly cells: string;
  /** Empty while anything may be typed. */
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export const usualAlert: ValidationAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
export const usualPrompt: ValidationPrompt = { message: '', showPrompt: true, title: '' };

/** A rule with each of its formulas said anew. */
export function respelled(rule: ValidationRule, say: (formula: string) => string): ValidationRule {
  return Object.fromEntries(
    Object.entries(rule as Record<string, Record<string, unknown>>).map(([kind, parts]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts).map(([name, value]) => [
          name,
          typeof value === 'string' && value.startsWith('=') ? say(value) : value,
        ]),
      ),
    ]),
  );
}
