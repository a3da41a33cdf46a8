/** The axes of a chart as DrawingML. */
import {
  displayUnits,
  tickLabels,
  tickMarks,
  wordsOfKind,
  type ChartAxis,
  type ChartLine,
} from '../../charts';
import type { ChartContent } from '../read/chart-part';
import { el, shape, textLook, titleXml, val } from './chart-markup';
import { numberFormat } from './chart-series-part';

const axisIds = { category: 111_111_111, value: 222_222_222, depth: 333_333_333 } as const;

/** The references of a group of series to its axes. */
export const axisReferences = (kind: string): string => {
  const { group } = wordsOfKind(kind);
  if (group === 'pie' || group === 'doughnut') return '';
  const two = val('axId', axisIds.category) + val('axId', axisIds.value);
  return group === 'bar3D' ? two + val('axId', hasDepth(kind) ? axisIds.depth : 0) : two;
};

const hasDepth = (kind: string): boolean => wordsOfKind(kind).grouping === 'standard';

const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;
const usualGridLine: ChartLine = { color: '#D9D9D9', weight: 0.75 };

const gridlines = (name: string, isShown: boolean | undefined, line: ChartLine | undefined): string =>
  isShown ? el(name, {}, shape(undefined, { ...usualGridLine, ...line })) : '';

/** Where the other axis says that this one crosses it. */
const crossing = ({ crossing: at, crossesAt }: ChartAxis): string =>
  at === 'Custom' ? val('crossesAt', crossesAt ?? 0) : val('crosses', crossings[at]);

/** What stands at the same place in all kinds of axis; `crosses` is the axis that this one crosses. */
function axisStart(
  axis: ChartAxis,
  id: number,
  at: string,
  crosses: { readonly id: number; readonly axis: ChartAxis },
): string {
  return [
    val('axId', id),
    el(
      'c:scaling',
      {},
      val('logBase', axis.logBase),
      val('orientation', axis.reversed ? 'maxMin' : 'minMax'),
      val('max', axis.maximum),
      val('min', axis.minimum),
    ),
    val('delete', !axis.visible),
    val('axPos', at),
    gridlines('c:majorGridlines', axis.gridlines, axis.gridLine),
    gridlines('c:minorGridlines', axis.minorGridlines, axis.minorGridLine),
    titleXml(axis.title, at === 'l' ? -5_400_000 : undefined),
    numberFormat(axis.numberFormat),
    val('majorTickMark', tickMarks[axis.majorTick ?? 'None']),
    val('minorTickMark', tickMarks[axis.minorTick ?? 'None']),
    val('tickLblPos', tickLabels[axis.labelPlace ?? 'NextToAxis']),
    shape(axis.fill, axis.line),
    textLook(axis.font),
    val('crossAx', crosses.id),
    crossing(crosses.axis),
  ].join('');
}

function unitXml({ unit, unitLabel }: ChartAxis): string {
  if (unit === undefined) return '';
  const said = typeof unit === 'number' ? val('custUnit', unit) : val('builtInUnit', displayUnits[unit]);
  return el('c:dispUnits', {}, said, unitLabel === false ? '' : el('c:dispUnitsLbl', {}, el('c:layout')));
}

/** The end of an axis of values; `across` is the axis that says whether categories stand between their marks. */
const valueEnd = (axis: ChartAxis, isBetween: boolean): string =>
  val('crossBetween', isBetween ? 'between' : 'midCat') +
  val('majorUnit', axis.majorUnit) +
  val('minorUnit', axis.minorUnit) +
  unitXml(axis);

const categoryEnd = (axis: ChartAxis): string =>
  val('auto', true) +
  val('lblAlgn', 'ctr') +
  val('lblOffset', 100) +
  val('tickLblSkip', axis.labelSpacing) +
  val('tickMarkSkip', axis.markSpacing) +
  val('noMultiLvlLbl', false);

export function axesXml({ category, value, kind }: ChartContent): string {
  if (kind === null) return '';
  const { group, direction } = wordsOfKind(kind);
  if (group === 'pie' || group === 'doughnut') return '';
  const [low, side] = direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const isXY = group === 'scatter' || group === 'bubble';
  const across = axisStart(category, axisIds.category, low ?? 'b', { id: axisIds.value, axis: value });
  const up = axisStart(value, axisIds.value, side ?? 'l', { id: axisIds.category, axis: category });
  const isBetween = category.between ?? (group !== 'area' && !isXY);
  const depth = group === 'bar3D' && hasDepth(kind);
  return [
    isXY
      ? el('c:valAx', {}, across, valueEnd(category, false))
      : el('c:catAx', {}, across, categoryEnd(category)),
    el('c:valAx', {}, up, valueEnd(value, isBetween)),
    depth ? depthAxis(category) : '',
  ].join('');
}

/** The axis of series that stand one behind the other. */
const depthAxis = (category: ChartAxis): string =>
  el(
    'c:serAx',
    {},
    val('axId', axisIds.depth),
    el('c:scaling', {}, val('orientation', 'minMax')),
    val('delete', !category.visible),
    val('axPos', 'b'),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', axisIds.category),
    val('crosses', 'autoZero'),
  );
