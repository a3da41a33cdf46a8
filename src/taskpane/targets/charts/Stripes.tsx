/** The stripes of what is still to be won, as a fill for the bars of one chart. */
import { useChartStyles } from './use-chart-styles';

export function Stripes({ id }: { readonly id: string }) {
  const styles = useChartStyles();
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.stripeBack} width="5" height="5" />
        <rect className={styles.solid} width="2" height="5" strokeWidth="0" />
      </pattern>
    </defs>
  );
}
