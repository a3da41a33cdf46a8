/**
 * Columns whose words tell no role and whose figures do: the one that no other exceeds and whose rows add up holds the maxima; those that
 * stay below the maxima and add up hold points, several of them side by side those of several units or rounds.
 */
import type { Appendix, Column, PointCell, Role, UnreadColumn } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { isMaximum, isScored, isTarget } from '../../domain/roles';
import { judgeRow, statedScore } from '../../domain/tree';
import { columnKey } from '../headers/column-key';
import { boundsOf, figuresConfidence, isBounded } from '../headers/maximum-by-figures';
import type { Bounds, Pair } from '../headers/maximum-by-figures';
import { yearsIn } from '../headers/years';
import type { StatedSums } from '../layout/agreement';

/** So many stated sums must agree, and more than differ: a slip spoils two at most. */
const leastSums = 2;
/** So many columns of one kind make another beside them likely to be of it. */
const leastPeers = 2;
/** So many rows may be above their maximum: that one is told once the column is read. */
const mostAbove = 1;
/** Sums that one slip spoils: its own row's and that of the row above. */
const spoiled = 2;

/** The key under which an unread column's cells stand among the points while they are judged. */
const keyOf = ({ column }: UnreadColumn): string => `unread:${String(column)}`;

const withUnread = (appendix: Appendix, unread: readonly UnreadColumn[]): Appendix => ({
  ...appendix,
  rows: appendix.rows.map((row, at) => {
    const cells = unread.flatMap((each): (readonly [string, PointCell])[] => {
      const cell = each.cells?.get(at);
      return cell ? [[keyOf(each), cell]] : [];
    });
    return { ...row, points: new Map([...row.points, ...cells]) };
  }),
});

/** How a column's figures stand to the tree and to the column of maxima. */
interface Standing extends StatedSums, Bounds {}

function standingOf(appendix: Appendix, key: string, maximum: string | null): Standing {
  const verdicts = appendix.rows.flatMap((_, at) => judgeRow(appendix, key, at) ?? []);
  const differ = verdicts.filter((verdict) => verdict === 'mismatch').length;
  const pairs = appendix.rows.flatMap((row): readonly Pair[] =>
    row.kind === 'criterion' && maximum !== null ? [[statedScore(row, maximum), statedScore(row, key)]] : [],
  );
  return { agree: verdicts.length - differ, differ, ...boundsOf(pairs) };
}

/** True where the column's stated sums agree, but for those that one slip spoils. */
const addsUp = ({ agree, differ }: Standing): boolean => agree >= leastSums && agree > differ;

/** True for a column that, beside others of its like, is one of them with a slip in it: the slip is told once the column is read. */
const mayHaveSlip = ({ agree, differ, above }: Standing): boolean =>
  agree > 0 && differ <= spoiled && above <= mostAbove + spoiled;

/** "Tân Phú", "Long Hải": words that all begin with a capital are a name. */
const isName = (header: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(header.normalize('NFC'));

const columnOf = ({ column, header }: UnreadColumn, role: Role, label = '', unit?: string): Column => {
  const [year = null, ...others] = isMaximum(role) ? [] : yearsIn(header);
  const own = others.length > 0 ? null : year;
  return {
    key: columnKey(role, own, label),
    role,
    ...(own === null ? {} : { year: own }),
    ...(label === '' ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    column,
    header,
    confidence: figuresConfidence,
  };
};

/** The one unread column that bounds all other columns of points; null where none or several do. */
function maximumAmong(appendix: Appendix, unread: readonly UnreadColumn[]): UnreadColumn | null {
  if (appendix.columns.some(({ role }) => isMaximum(role))) return null;
  const points = appendix.columns
    .filter(({ role }) => isScored(role) || isTarget(role))
    .map(({ key }) => key);
  const bounding = unread.filter((each) => {
    const others = [...points, ...unread.filter((other) => other !== each).map(keyOf)];
    return (
      others.length > 0 && others.every((key) => isBounded(standingOf(appendix, key, keyOf(each)), mostAbove))
    );
  });
  return bounding.length === 1 ? (bounding[0] ?? null) : null;
}

/** Columns of points beside a maximum: of further units where some are known, else of all where no points are known. */
function pointsAmong(appendix: Appendix, rest: readonly UnreadColumn[]): readonly Column[] {
  const scored = appendix.columns.filter(({ role }) => isScored(role));
  const units = scored.filter(({ unit }) => unit !== undefined);
  if (units.length > 1) {
    const roles = new Set(units.map(({ role }) => role));
    const [first, last] = [units[0]?.column ?? 0, units.at(-1)?.column ?? 0];
    const beside = rest.filter(({ column }) => column >= first - 1 && column <= last + rest.length);
    const [role = 'achieved'] = roles;
    return roles.size > 1 ? [] : beside.map((each) => columnOf(each, role, each.header, each.header));
  }
  if (scored.length > 0) return [];
  const [only, ...others] = rest;
  if (only !== undefined && others.length === 0) return [columnOf(only, 'achieved')];
  if (new Set(rest.map(({ header }) => header)).size < rest.length) return [];
  const areNames = rest.every(({ header }) => isName(header));
  return rest.map((each) => columnOf(each, 'achieved', each.header, areNames ? each.header : undefined));
}

/** The roles that figures tell of a table's unread columns; empty where they tell none. */
export function columnsByFigures(appendix: Appendix): readonly Column[] {
  const { addsUp: mayAddUp, ranksUnits } = kindOf(appendix.kind);
  const filled = (appendix.unread ?? []).filter(({ header, cells }) => header !== '' && cells !== undefined);
  if (filled.length === 0 || !mayAddUp || ranksUnits === true) return [];
  const seen = withUnread(appendix, filled);
  const found = maximumAmong(
    seen,
    filled.filter((each) => addsUp(standingOf(seen, keyOf(each), null))),
  );
  const maximum = found ? keyOf(found) : appendix.columns.find(({ role }) => role === 'maximum')?.key;
  if (maximum === undefined) return [];
  const rest = filled
    .filter((each) => each !== found)
    .map((each) => ({ each, standing: standingOf(seen, keyOf(each), maximum) }));
  const sure = rest.filter(({ standing }) => addsUp(standing) && isBounded(standing, mostAbove));
  const units = appendix.columns.filter(({ unit }) => unit !== undefined).length;
  const peers =
    sure.length + units < leastPeers
      ? sure
      : rest.filter((one) => sure.includes(one) || mayHaveSlip(one.standing));
  const points = pointsAmong(
    appendix,
    peers.map(({ each }) => each),
  );
  return [...(found ? [columnOf(found, 'maximum')] : []), ...points];
}
