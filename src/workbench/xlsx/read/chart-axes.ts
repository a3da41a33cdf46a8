/** The axes of a chart, as they are read. */
import { displayUnits, tickLabels, tickMarks, type ChartAxis, type ChartLine } from '../../charts';
import { attr, kid, type Element } from '../parts/xml';
import { readTitle } from './chart-title';
import { isOn, keyOf, number, present, readFill, readLine, textFont, val } from './chart-words';

const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

/** What of a grid line's look is not the usual one; undefined for nothing. */
function gridLine(gridlines: Element | undefined): ChartLine | undefined {
  const { color, weight, style } = readLine(kid(gridlines, 'spPr')) ?? {};
  const own = present({
    color: color === '#D9D9D9' ? undefined : color,
    weight: weight === 0.75 ? undefined : weight,
    style,
  });
  return Object.keys(own).length > 0 ? own : undefined;
}

function readUnit(units: Element | undefined): Pick<ChartAxis, 'unit' | 'unitLabel'> {
  const unit = keyOf(displayUnits, val(units, 'builtInUnit')) ?? number(units, 'custUnit');
  if (unit === undefined) return {};
  return { unit, ...(kid(units, 'dispUnitsLbl') ? {} : { unitLabel: false }) };
}

/** A mark that is not the usual one. */
const tick = (axis: Element | undefined, name: string) => {
  const mark = keyOf(tickMarks, val(axis, name));
  return mark === 'None' ? undefined : mark;
};

/** Marks and labels along the axis, where they are not the usual ones. */
function readMarks(axis: Element | undefined): Partial<ChartAxis> {
  const place = keyOf(tickLabels, val(axis, 'tickLblPos'));
  return present({
    majorTick: tick(axis, 'majorTickMark'),
    minorTick: tick(axis, 'minorTickMark'),
    labelPlace: place === 'NextToAxis' ? undefined : place,
    labelSpacing: number(axis, 'tickLblSkip'),
    markSpacing: number(axis, 'tickMarkSkip'),
  });
}

/** Where the axes cross on this axis is said by the other one; `between` where categories do not stand as usual. */
export function readAxis(
  axis: Element | undefined,
  other: Element | undefined,
  between: boolean | undefined,
): ChartAxis {
  const scaling = kid(axis, 'scaling');
  const format = kid(axis, 'numFmt');
  const properties = kid(axis, 'spPr');
  const [major, minor] = [kid(axis, 'majorGridlines'), kid(axis, 'minorGridlines')];
  const crossesAt = number(other, 'crossesAt');
  return present({
    visible: !isOn(axis, 'delete', false),
    reversed: val(scaling, 'orientation') === 'maxMin',
    gridlines: major !== undefined,
    crossing:
      crossesAt === undefined
        ? (keyOf(crossings, val(other, 'crosses')) ?? 'Automatic')
        : ('Custom' as const),
    crossesAt,
    title: readTitle(kid(axis, 'title'), val(axis, 'axPos') === 'l' ? -5_400_000 : undefined),
    gridLine: gridLine(major),
    minorGridlines: minor ? true : undefined,
    minorGridLine: gridLine(minor),
    ...readMarks(axis),
    between,
    ...readUnit(kid(axis, 'dispUnits')),
    logBase: number(scaling, 'logBase'),
    minimum: number(scaling, 'min'),
    maximum: number(scaling, 'max'),
    majorUnit: number(axis, 'majorUnit'),
    minorUnit: number(axis, 'minorUnit'),
    numberFormat: format && attr(format, 'sourceLinked') !== '1' ? attr(format, 'formatCode') : undefined,
    fill: readFill(properties),
    line: readLine(properties),
    font: textFont(axis),
  });
}
