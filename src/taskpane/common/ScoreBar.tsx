/**
 * A bar of one row's points: achieved, to be won, given up, against its maximum. The three parts differ in pattern as well
 * as in colour, and the figures always stand beside it in words, so the bar itself is decoration for a reader.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { barShares, type Figures } from '../overview/figures';

const stripes = (colour: string) =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)` as const;

export const useBarStyles = makeStyles({
  track: {
    display: 'flex',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  thin: { height: '6px' },
  achieved: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  toBeWon: {
    backgroundColor: tokens.colorBrandBackground2,
    backgroundImage: stripes(tokens.colorCompoundBrandBackground),
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', backgroundImage: stripes('CanvasText') },
  },
  givenUp: {
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
});

interface ScoreBarProps {
  readonly figures: Figures;
  readonly thin?: boolean;
}

export function ScoreBar({ figures, thin = false }: ScoreBarProps) {
  const styles = useBarStyles();
  const shares = barShares(figures);
  if (!shares) return null;
  return (
    <span className={mergeClasses(styles.track, thin && styles.thin)} aria-hidden="true">
      <span className={styles.achieved} style={{ width: `${shares.achieved}%` }} />
      <span className={styles.toBeWon} style={{ width: `${shares.toBeWon}%` }} />
      <span className={styles.givenUp} style={{ width: `${shares.givenUp}%` }} />
    </span>
  );
}
