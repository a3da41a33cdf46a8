/** Trợ giúp: what each screen is for, in a few lines. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  screen: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
});

export function Help() {
  const styles = useStyles();
  const { session, w } = usePane();
  const { help } = w.pane;
  return (
    <section className={styles.screen} aria-labelledby="help">
      <Subtitle2 as="h2" id="help">
        {help.title}
      </Subtitle2>
      <ul className={styles.list}>
        {Object.entries<string>(help.items).map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <Button onClick={session.closePanel}>{help.close}</Button>
    </section>
  );
}
