/** No appendix in this workbook, or nothing at all: one sentence and the ways on. */
import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { usePane, useSession } from '../pane-context';
import { isBlank } from '../session/session-state';
import { IgnoredTables } from '../setup/IgnoredTables';
import { TakeSelection } from '../setup/TakeSelection';

const useStyles = makeStyles({
  screen: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  ways: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

export function NothingRecognised() {
  const styles = useStyles();
  const { session, w } = usePane();
  const blank = useSession(isBlank);
  const words = w.pane.empty;
  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2">{blank ? words.blankTitle : words.title}</Subtitle2>
      <Body1>{blank ? words.blankText : words.text}</Body1>
      {!blank && (
        <>
          <Body1>{words.ways}</Body1>
          <ul className={styles.ways}>
            <li>{w.setup.selectTable}</li>
            <li>{words.wayHeader}</li>
            <li>{words.waySheet}</li>
          </ul>
        </>
      )}
      {!blank && <TakeSelection />}
      <IgnoredTables />
      <Button icon={<ArrowClockwiseRegular />} onClick={() => void session.refresh()}>
        {words.again}
      </Button>
    </div>
  );
}
