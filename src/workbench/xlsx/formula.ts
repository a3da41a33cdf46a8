/** A formula as the file writes it, with the marks of what is newer than the file format, and as people see it. */
import { withoutMarks } from '../../a1/function-marks';
import { scan, type Token } from '../../a1/scanner';

/** Functions that Excel 2010 and later brought: files name them with a mark. Names end where a blank does. */
const marked = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
  SINGLE ANCHORARRAY SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/u),
);
/** Two that carry a second mark. */
const worksheetMarked = new Set(['FILTER', 'SORT']);

/** The formula as people see it: "_xlfn.IFS(…)" → "IFS(…)"; texts in quotes are left alone. */
export const withoutPrefixes = (formula: string): string =>
  formula.includes('_xl')
    ? scan(formula)
        .map(({ kind, text }) => (kind === 'function' || kind === 'name' ? withoutMarks(text) : text))
        .join('')
    : formula;

/** The arguments of the call whose "(" stands at `open`, each as its tokens without blanks. */
function argumentsAt(tokens: readonly Token[], open: number): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && token.kind === 'separator') found.push([]);
    else if (token.kind !== 'space' && !(depth === 1 && token.kind === 'open')) found.at(-1)?.push(token);
  }
  return found;
}

/** Names that LET and LAMBDA give to values, in lower case. */
function parameters(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, body }, at) => {
    const call = body.toUpperCase();
    if (kind !== 'function' || (call !== 'LET' && call !== 'LAMBDA')) return;
    argumentsAt(tokens, at + 1)
      .slice(0, -1)
      .forEach((argument, index) => {
        const [name, ...more] = argument;
        if (name?.kind === 'name' && more.length === 0 && (call === 'LAMBDA' || index % 2 === 0))
          names.add(name.body.toLowerCase());
      });
  });
  return names;
}

function markedToken({ kind, prefix, text, body }: Token, names: ReadonlySet<string>): string {
  if (prefix || (kind !== 'function' && kind !== 'name')) return text;
  if (names.has(body.toLowerCase())) return `_xlpm.${body}`;
  if (kind === 'name') return text;
  const name = body.toUpperCase();
  if (worksheetMarked.has(name)) return `_xlfn._xlws.${body}`;
  return marked.has(name) ? `_xlfn.${body}` : text;
}

/** "=IFS(…)" → "_xlfn.IFS(…)", as files want it; texts in quotes are left alone. */
export function formulaForFile(formula: string): string {
  const tokens = scan(formula.replace(/^=/u, ''));
  const names = parameters(tokens);
  return tokens.map((token) => markedToken(token, names)).join('');
}
