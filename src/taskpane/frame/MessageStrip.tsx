/** What came of the last action: a sentence that can be dismissed, with the host's own words on demand. */
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane, useSession } from '../pane-context';
import { intentOf } from '../session/message';
import { messageText } from './message-words';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({ message: { marginBottom: tokens.spacingVerticalM } });

export function MessageStrip() {
  const styles = useStyles();
  const { session, w } = usePane();
  const message = useSession((state) => state.message);
  if (!message) return null;
  return (
    <MessageBar className={styles.message} intent={intentOf(message)} layout="multiline">
      <MessageBarBody>
        {messageText(message, w)}
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
