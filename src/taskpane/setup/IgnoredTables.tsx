/** Tables that a person said are no appendices, each with the way back. */
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress } from '../../a1/address';
import type { IgnoredTable } from '../../sheets/binding';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

const none: readonly IgnoredTable[] = [];

export function IgnoredTables() {
  const styles = useStyles();
  const { session, w } = usePane();
  const ignored = useSession((state) => state.report?.ignored ?? none);
  if (ignored.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="ignored-tables">
      <Body1Strong as="h3" id="ignored-tables" block>
        {w.setup.ignored}
      </Body1Strong>
      {ignored.map(({ name, sheet, area }) => (
        <Button key={name} size="small" onClick={() => void session.consider(name)}>
          {w.setup.consider(`${sheet}, ${areaAddress(area)}`)}
        </Button>
      ))}
    </section>
  );
}
