/** Excel's words for parts of a chart, and those of the file format. */

/** How a line is dashed, and how files say it. */
export const lineStyles = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
} as const;
export type LineStyle = keyof typeof lineStyles;

export const labelPlaces = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
} as const;
export type LabelPlace = keyof typeof labelPlaces;

/** What labels tell, and how files say it; a label tells its value unless it is said not to. */
export const labelParts = {
  legendKey: 'showLegendKey',
  value: 'showVal',
  category: 'showCatName',
  series: 'showSerName',
  percentage: 'showPercent',
  bubbleSize: 'showBubbleSize',
} as const;
export type LabelPart = keyof typeof labelParts;

export const markerStyles = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
} as const;
export type MarkerStyle = keyof typeof markerStyles;

export const trendlineTypes = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
} as const;
export type TrendlineType = keyof typeof trendlineTypes;

export const tickMarks = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;
export type TickMark = keyof typeof tickMarks;

export const tickLabels = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
export type TickLabels = keyof typeof tickLabels;

export const displayUnits = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
} as const;
export type DisplayUnit = keyof typeof displayUnits;

export const legendPlaces = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
export type LegendPlace = keyof typeof legendPlaces;
