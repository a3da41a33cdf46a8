/** Rows that a patch would insert: where, and what they would say. */
import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { localNumber } from '../../locales';
import type { Patch } from '../../sheets/patch';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function NewRows({ patch }: { readonly patch: Patch }) {
  const styles = useStyles();
  const { w, language } = usePane();
  const words = w.pane.preview;
  const rows = patch.sheets.flatMap(({ newRows = [] }) => newRows);
  if (rows.length === 0) return null;
  return (
    <div>
      <Body1Strong block>{words.newRows(String(rows.length))}</Body1Strong>
      <ul className={styles.list}>
        {rows.map(({ after, cells }) => (
          <li key={`${after} ${cells[0]?.shows}`}>
            <Body1>
              {words.newRow(
                String(after + 1),
                cells
                  .map(({ content, shows }) => (content.literal ? shows : localNumber(shows, language)))
                  .join(' · '),
              )}
            </Body1>
          </li>
        ))}
      </ul>
    </div>
  );
}
