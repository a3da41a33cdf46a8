/** The sign at the points of a series, or at one point. */
import { markerStyles, type ChartMarker } from '../../charts';
import { number, oneOf } from '../arguments';
import { invalidArgument } from '../errors';
import type { Scalar } from '../object';
import { colour } from '../styles';
import { change, read, type Spot } from './chart-parts';

const styles = ['Automatic', ...(Object.keys(markerStyles) as (keyof typeof markerStyles)[])] as const;

/** Colours that Excel chooses are '' . */
const colourOf = <T>(
  spotOf: (target: T) => Spot<ChartMarker>,
  key: 'background' | 'foreground',
): Scalar<T> => ({
  get: (target, context) => read(spotOf(target), context)?.[key] ?? '',
  set: (target, value, context) =>
    change(spotOf(target), context, (marker) => ({ ...marker, [key]: colour(value) })),
});

export const markerScalars = <T>(
  spotOf: (target: T) => Spot<ChartMarker>,
): Readonly<Record<string, Scalar<T>>> => ({
  markerStyle: {
    get: (target, context) => read(spotOf(target), context)?.style ?? 'Automatic',
    set: (target, value, context) => {
      const style = oneOf(value, styles);
      change(spotOf(target), context, (marker) => {
        const { size, background, foreground } = marker ?? {};
        return {
          ...(style !== 'Automatic' && { style }),
          ...(size !== undefined && { size }),
          ...(background !== undefined && { background }),
          ...(foreground !== undefined && { foreground }),
        };
      });
    },
  },
  markerSize: {
    get: (target, context) => read(spotOf(target), context)?.size ?? 5,
    set: (target, value, context) => {
      if (number(value) < 2 || number(value) > 72) throw invalidArgument();
      change(spotOf(target), context, (marker) => ({ ...marker, size: number(value) }));
    },
  },
  markerBackgroundColor: colourOf(spotOf, 'background'),
  markerForegroundColor: colourOf(spotOf, 'foreground'),
});
