/** How the parts of a chart look: the same three patterns as the bars of the overview, told apart without colour too. */
import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

export const useChartStyles = makeStyles({
  frame: { margin: 0, forcedColorAdjust: 'none' },
  /** Words stand over the lines behind them, with a rim of the background. */
  words: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    fill: tokens.colorNeutralForeground1,
    [forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    [forced]: { fill: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: 'CanvasText', strokeDasharray: '1 4' } },
  link: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: 'CanvasText' } },
  solid: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    [forced]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  striped: { stroke: tokens.colorCompoundBrandBackground, [forced]: { stroke: 'CanvasText' } },
  stripeBack: { fill: tokens.colorBrandBackground2, [forced]: { fill: 'Canvas' } },
  dashed: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: '3 2',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  empty: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  cursor: { fill: tokens.colorNeutralBackground3, [forced]: { fill: 'Canvas' } },
  tip: {
    display: 'grid',
    maxWidth: '220px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    [forced]: { color: 'CanvasText', backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
});

export type BarLook = 'solid' | 'striped' | 'dashed' | 'empty';
