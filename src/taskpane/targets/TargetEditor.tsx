/** Editing targets: tools on top, the tree below. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { isTargetColumn, type TargetFacts } from './target-facts';
import { placePasted } from './target-paste';
import { listedRows, type TargetFilter } from './target-rows';
import type { Tried } from './target-boards';
import { PasteBox, PasteWords } from './PasteBox';
import { TargetTools } from './TargetTools';
import { TargetTree } from './TargetTree';

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TargetEditorProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
}

/** Which rows are folded: none at first; `all` folds every field. */
function useFolding({ appendix }: Tried) {
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const toggle = useCallback(
    (row: number) =>
      setFolded((now) => new Set(now.has(row) ? [...now].filter((each) => each !== row) : [...now, row])),
    [],
  );
  const fold = (all: boolean): void =>
    setFolded(
      new Set(all ? appendix.rows.flatMap((row, index) => (row.children.length > 0 ? [index] : [])) : []),
    );
  return { folded, toggle, fold };
}

export function TargetEditor({ report, tried, facts }: TargetEditorProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.targets;
  const [filter, setFilter] = useState<TargetFilter>('all');
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { folded, toggle, fold } = useFolding(tried);
  const { appendix } = tried;
  const listed = useMemo(
    () => listedRows(appendix, facts, folded, filter),
    [appendix, facts, folded, filter],
  );
  const paste = useCallback(
    (from: number, text: string) => {
      const { targets, sums, unread } = placePasted(appendix, from, text);
      session.targets.setAll(targets);
      setSaid(w.targets.paste.done(String(targets.size), String(sums), String(unread)));
    },
    [appendix, session, w],
  );
  return (
    <div className={styles.editor}>
      <TargetTools {...{ report, tried, facts, filter, setFilter, fold }} askPaste={() => setAsking(true)} />
      {!isTargetColumn(appendix, tried.column) && <Body1>{words.tools.resultsOnly}</Body1>}
      {asking && (
        <PasteBox
          apply={(text) => {
            paste(0, text);
            setAsking(false);
          }}
          close={() => setAsking(false)}
        />
      )}
      <PasteWords said={said} />
      <Caption1 className={styles.quiet}>{words.keys}</Caption1>
      <TargetTree key={filter} {...{ report, tried, facts, listed, folded, toggle, paste }} />
    </div>
  );
}
