/** The schemes that this workbook keeps: edit, export, copy, remove. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../domain/scheme';
import { localNumber } from '../../locales';
import { schemeText } from '../../sheets/scheme-file';
import { usePane, useSession } from '../pane-context';
import { CopyButton } from '../common/CopyButton';
import { download } from '../common/download';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  scheme: { display: 'grid', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const none: readonly Scheme[] = [];

export function OwnSchemes({ onEdit }: { readonly onEdit: (scheme: Scheme) => void }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const words = w.schemes;
  const own = useSession((state) => state.report?.ownSchemes ?? none);
  if (own.length === 0) return <Caption1>{words.ownNone}</Caption1>;
  return (
    <div className={styles.list}>
      {own.map((scheme) => (
        <div key={scheme.id} className={styles.scheme}>
          <Body1>{scheme.title}</Body1>
          <Caption1>
            {`${scheme.id} · ${words.facts(String(scheme.nodes.length), localNumber(scheme.total, language))}`}
          </Caption1>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onEdit(scheme)}>
              {words.edit}
            </Button>
            <Button size="small" onClick={() => download(`${scheme.id}.json`, schemeText(scheme))}>
              {words.export}
            </Button>
            <CopyButton label={words.copy} text={() => schemeText(scheme)} />
            <Button size="small" onClick={() => void session.removeScheme(scheme.id)}>
              {words.remove}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
