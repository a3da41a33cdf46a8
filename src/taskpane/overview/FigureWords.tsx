/** A row's figures in words: "đạt 7,46 / 8,5 · cần tăng 0,54 · còn để mất 0,5", and what its rows add up to where that differs. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { type Figures, partsOf, type StatedDifference } from './figures';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface FigureWordsProps {
  readonly figures: Figures;
  readonly differences?: readonly StatedDifference[];
}

export function FigureWords({ figures, differences = [] }: FigureWordsProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { figures: words, beside, why } = w.pane.overview;
  const { toWin, left } = partsOf(figures);
  const leftWords = figures.target ? words.givenUp : words.lost;
  const said = [
    words.achieved(show(figures.achieved), show(figures.maximum)),
    toWin && words.toWin(show(toWin)),
    left && leftWords(show(left)),
    ...differences.map(({ role, exact, cause }) => beside[role](show(exact), why[cause])),
  ].filter(Boolean);
  return (
    <Caption1 block className={styles.words}>
      {said.join(' · ')}
    </Caption1>
  );
}
