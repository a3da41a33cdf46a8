/**
 * What came of the last action: a sentence that can be dismissed, with the host's own words on demand. It stands between
 * the screen and the bar, so that it neither covers nor moves what one is working on; success fades by itself.
 */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Disclosure } from '../common/Disclosure';
import { usePane, useSession } from '../pane-context';
import { intentOf, type Message } from '../session/message';
import { messageText } from './message-words';
import { useFading } from './use-fading';

const useStyles = makeStyles({ bar: { borderRadius: 0, borderLeft: 'none', borderRight: 'none' } });

function MessageNote({ message }: { readonly message: Message }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const text = messageText(message, w);
  const holding = useFading(message, text, session.closeMessage);
  return (
    <MessageBar className={styles.bar} intent={intentOf(message)} layout="multiline" {...holding}>
      <MessageBarBody>
        {text}
        {'detail' in message && message.detail && (
          <Disclosure label={w.pane.messages.detail}>
            <Caption1>{message.detail}</Caption1>
          </Disclosure>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={w.pane.messages.close}
            icon={<DismissRegular />}
            onClick={session.closeMessage}
          />
        }
      />
    </MessageBar>
  );
}

export function MessageStrip() {
  const message = useSession((state) => state.message);
  // The region is there before its words are: only then do readers announce them.
  return <div role="status">{message && <MessageNote message={message} />}</div>;
}
