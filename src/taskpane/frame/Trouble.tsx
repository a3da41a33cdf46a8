/** Something in the pane itself went wrong: plain words, a way on, details on demand. */
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
  },
  detail: { overflowWrap: 'anywhere' },
});

interface TroubleProps {
  readonly w: Words;
  readonly whole: boolean;
  readonly error: Error;
  readonly again: () => void;
}

/** `whole`: the pane as such, not one of its screens. */
export function Trouble({ w, whole, error, again }: TroubleProps) {
  const styles = useStyles();
  const words = w.pane.failure;
  return (
    <div className={styles.screen} role="alert">
      <Subtitle2 as="h2">{whole ? words.paneTitle : words.screenTitle}</Subtitle2>
      <Body1>{whole ? words.paneText : words.screenText}</Body1>
      <Button onClick={again}>{words.reopen}</Button>
      <Disclosure label={words.detail}>
        <Caption1 className={styles.detail}>{error.message}</Caption1>
      </Disclosure>
    </div>
  );
}
