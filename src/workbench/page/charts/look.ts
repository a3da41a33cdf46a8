/** The looks that Excel gives what nobody gave one. */
import type { ChartFont, ChartState } from '../../charts';
import type { SeriesFigures } from './figures';

/** Accents of the theme Office 2013–2022, in the order of the series. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export const accent = (index: number): string => accents[index % accents.length] ?? accents[0];

export const fillOfSeries = ({ state }: SeriesFigures, index: number): string => state.fill ?? accent(index);

export const fillOfPoint = (series: SeriesFigures, index: number, point: number): string =>
  series.state.points?.[point]?.fill ?? fillOfSeries(series, index);

export const fontIn = ({ font }: ChartState, own: ChartFont | undefined, size: number): ChartFont => ({
  size,
  ...font,
  ...own,
});
