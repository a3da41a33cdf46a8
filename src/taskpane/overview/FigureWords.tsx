/** A row's figures in words: "đạt 7,46 / 8,5 · cần tăng 0,54 · còn để mất 0,5". */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { type Figures, partsOf } from './figures';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function FigureWords({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.pane.overview.figures;
  const { toWin, left } = partsOf(figures);
  const leftWords = figures.target ? words.givenUp : words.lost;
  const said = [
    words.achieved(show(figures.achieved), show(figures.maximum)),
    toWin && words.toWin(show(toWin)),
    left && leftWords(show(left)),
  ].filter(Boolean);
  return (
    <Caption1 block className={styles.words}>
      {said.join(' · ')}
    </Caption1>
  );
}
