/** The workbook could not be read: why, and what to do. */
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import type { Refusal } from '../session/refusal';
import { refusalText } from './message-words';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  screen: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
});

export function ReadFailure({ failure }: { readonly failure: Refusal }) {
  const styles = useStyles();
  const { session, w } = usePane();
  return (
    <div className={styles.screen} role="alert">
      <Subtitle2 as="h2">{w.pane.failure.title}</Subtitle2>
      <Body1>{refusalText(failure, w)}</Body1>
      <Button icon={<ArrowClockwiseRegular />} onClick={() => void session.refresh()}>
        {w.pane.failure.again}
      </Button>
      {failure.detail && (
        <Disclosure label={w.pane.failure.detail}>
          <Caption1>{failure.detail}</Caption1>
        </Disclosure>
      )}
    </div>
  );
}
