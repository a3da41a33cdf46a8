/** What may be typed into a sheet's cells, as its part says it and as the host keeps it. */
import { areaAddress } from '../../a1/address';
import { parseReference, referencesIn } from '../../a1/references';
import { scan } from '../../a1/scanner';
import {
  validationOperators,
  type Bound,
  type BoundsRule,
  type CellValidation,
  type ValidationAlert,
  type ValidationRule,
} from '../validation';
import {
  add,
  attr,
  descendants,
  ensureKid,
  flag,
  kid,
  kids,
  remove,
  setText,
  type Element,
} from './parts/xml';
import { parseRects } from './sqref';
import { worksheetOrder } from './write/order';

const boundKinds = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const satisfies Record<string, keyof ValidationRule>;
type FileKind = keyof typeof boundKinds;
const isBoundKind = (type: string): type is FileKind => type in boundKinds;

/** The file's word for an operator: "lessThanOrEqual" for "LessThanOrEqualTo". */
const wordOf = (operator: BoundsRule['operator']): string =>
  operator.charAt(0).toLowerCase() + operator.slice(1).replace(/EqualTo$/u, 'Equal');

const alertStyles: Readonly<Record<string, ValidationAlert['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
const boundIn = (text: string): Bound => (isNumber(text) ? Number(text) : `=${text}`);
const boundOut = (bound: Bound): string => String(bound).replace(/^=/u, '');

/** A list's own words, or the cells it names by address or name; null for what the host could not look up. */
function sourceIn(text: string): string | null {
  const words = /^"((?:[^"]|"")*)"$/u.exec(text)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"');
  return parseReference(text) || isName(text) ? `=${text}` : null;
}

function isName(text: string): boolean {
  const [only, ...more] = scan(text);
  return only?.kind === 'name' && more.length === 0;
}

const sourceOut = (source: string): string =>
  source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;

function ruleIn(element: Element): ValidationRule | null {
  const type = attr(element, 'type') ?? 'none';
  const [first, second] = ['formula1', 'formula2'].map((name) => kid(element, name)?.textContent ?? '');
  if (type === 'none') return {};
  if (!first) return null;
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  if (type === 'list') {
    const source = sourceIn(first);
    return source === null ? null : { list: { inCellDropDown: !flag(element, 'showDropDown'), source } };
  }
  const word = attr(element, 'operator') ?? 'between';
  const operator = validationOperators.find((each) => wordOf(each) === word);
  if (!isBoundKind(type) || !operator) return null;
  const isSpan = operator === 'Between' || operator === 'NotBetween';
  if (isSpan && !second) return null;
  const bounds = { operator, formula1: boundIn(first), ...(isSpan && { formula2: boundIn(second ?? '') }) };
  return { [boundKinds[type]]: bounds };
}

const formulasOf = (rule: ValidationRule): readonly string[] =>
  Object.values(rule as Record<string, Record<string, unknown>>)
    .flatMap((parts) => Object.values(parts))
    .filter((value) => typeof value === 'string' && value.startsWith('=')) as string[];

/** One for each area of the element's cells; null for what the host has no words for. */
function validationsOf(element: Element): readonly CellValidation[] | null {
  const rule = ruleIn(element);
  const areas = parseRects(attr(element, 'sqref') ?? '');
  if (!rule || areas.length === 0) return null;
  // Several areas read a formula from the corner around them all, which need not be a cell of theirs.
  if (areas.length > 1 && formulasOf(rule).some((formula) => referencesIn(formula).length > 0)) return null;
  const common = {
    ignoreBlanks: flag(element, 'allowBlank'),
    alert: {
      message: attr(element, 'error') ?? '',
      showAlert: flag(element, 'showErrorMessage'),
      style: alertStyles[attr(element, 'errorStyle') ?? 'stop'] ?? 'Stop',
      title: attr(element, 'errorTitle') ?? '',
    },
    prompt: {
      message: attr(element, 'prompt') ?? '',
      showPrompt: flag(element, 'showInputMessage'),
      title: attr(element, 'promptTitle') ?? '',
    },
  };
  return areas.map((area) => ({ cells: areaAddress(area), rule, ...common }));
}

const elementsIn = (root: Element): Element[] => kids(kid(root, 'dataValidations'), 'dataValidation');

/** The rules of a sheet; null when one of them is beyond the host's words. */
export function readValidations(root: Element): readonly CellValidation[] | null {
  const extensions = kid(root, 'extLst');
  if (extensions && descendants(extensions, 'dataValidation').length > 0) return null;
  const found = elementsIn(root).map(validationsOf);
  return found.every((each) => each !== null) ? found.flat() : null;
}

/** With its parts in one order, so that two may be compared. */
const ordered = ({ cells, rule, ignoreBlanks, alert, prompt }: CellValidation): string =>
  JSON.stringify([
    cells,
    Object.entries(rule as Record<string, object>).map(([kind, parts]) => [
      kind,
      Object.entries(parts).sort(),
    ]),
    ignoreBlanks,
    [alert.message, alert.showAlert, alert.style, alert.title],
    [prompt.message, prompt.showPrompt, prompt.title],
  ]);

function addValidation(list: Element, { cells, rule, ignoreBlanks, alert, prompt }: CellValidation): void {
  const bounds = Object.entries(boundKinds).find(([, kind]) => rule[kind] !== undefined);
  const told = bounds && rule[bounds[1]];
  const type = bounds?.[0] ?? (rule.list ? 'list' : rule.custom ? 'custom' : undefined);
  const element = add(list, 'dataValidation', {
    type,
    errorStyle: alert.style === 'Stop' ? undefined : alert.style.toLowerCase(),
    operator: told && told.operator !== 'Between' ? wordOf(told.operator) : undefined,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: rule.list?.inCellDropDown === false ? 1 : undefined,
    showInputMessage: prompt.showPrompt ? 1 : undefined,
    showErrorMessage: alert.showAlert ? 1 : undefined,
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: cells,
  });
  const formula1 = told
    ? boundOut(told.formula1)
    : rule.list
      ? sourceOut(rule.list.source)
      : rule.custom?.formula.replace(/^=/u, '');
  if (formula1 !== undefined) setText(add(element, 'formula1'), formula1);
  if (told?.formula2 !== undefined) setText(add(element, 'formula2'), boundOut(told.formula2));
}

/** Takes out the rules that are gone and puts in those that are new; what the host could not read is left as it is. */
export function patchValidations(root: Element, after: readonly CellValidation[] = []): boolean {
  if (readValidations(root) === null) return false;
  const come = new Map(after.map((each) => [ordered(each), each]));
  const gone = elementsIn(root).filter((element) => {
    const keys = (validationsOf(element) ?? []).map(ordered);
    const stays = keys.every((key) => come.has(key));
    if (stays) for (const key of keys) come.delete(key);
    return !stays;
  });
  if (come.size === 0 && gone.length === 0) return false;
  const list = ensureKid(root, 'dataValidations', worksheetOrder);
  gone.forEach(remove);
  for (const each of come.values()) addValidation(list, each);
  list.setAttribute('count', String(kids(list).length));
  if (kids(list).length === 0) remove(list);
  return true;
}
