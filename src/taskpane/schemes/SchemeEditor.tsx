/** A scheme under edit: its head, its criteria, what is wrong with it, and one button that keeps it. */
import {
  Body1Strong,
  Button,
  Caption1,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ownerLevels } from '../../domain/schemes/levels';
import { schemeProblemSentence } from '../../locales';
import { usePane, useSession } from '../pane-context';
import { changeRow, checkDraft, type Draft, type DraftRow, withoutRow, withRowBelow } from './scheme-draft';
import { SchemeProblems } from './SchemeProblems';
import { SchemeRows } from './SchemeRows';

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  first: { flexBasis: '100%' },
  input: { minWidth: 0, width: '100%' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Head = Draft['scheme'];

function HeadFields({ head, onChange }: { readonly head: Head; readonly onChange: (head: Head) => void }) {
  const styles = useStyles();
  const words = usePane().w.schemes;
  const text = (key: 'title' | 'id' | 'decision' | 'total', label: string) => (
    <Field size="small" label={label}>
      <Input
        size="small"
        className={styles.input}
        value={head[key]}
        onChange={(_event, { value }) => onChange({ ...head, [key]: value })}
      />
    </Field>
  );
  return (
    <>
      {text('title', words.name)}
      {text('id', words.id)}
      {text('decision', words.decision)}
      <Field size="small" label={words.level}>
        <Dropdown
          size="small"
          className={styles.input}
          value={words.levels[head.level]}
          selectedOptions={[head.level]}
          onOptionSelect={(_event, { optionValue }) =>
            onChange({ ...head, level: ownerLevels.find(({ id }) => id === optionValue)?.id ?? head.level })
          }
        >
          {ownerLevels.map(({ id }) => (
            <Option key={id} value={id}>
              {words.levels[id]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {text('total', words.total)}
    </>
  );
}

/** The scheme as edited so far. The rows' actions stay the same, so that only the row that changed draws again. */
function useDraft(start: Draft) {
  const [draft, setDraft] = useState(start);
  const rowActions = useMemo(
    () => ({
      onChange: (key: number, change: Partial<DraftRow>) => setDraft((now) => changeRow(now, key, change)),
      onRemove: (key: number) => setDraft((now) => withoutRow(now, key)),
      onAdd: (key: number) => setDraft((now) => withRowBelow(now, key)),
    }),
    [],
  );
  return { draft, rowActions, setHead: (scheme: Head) => setDraft((now) => ({ ...now, scheme })) };
}

interface SchemeEditorProps {
  readonly start: Draft;
  readonly title: string;
  readonly onClose: () => void;
}

export function SchemeEditor({ start, title, onClose }: SchemeEditorProps) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const words = w.schemes;
  const busy = useSession((state) => state.busy !== null);
  const { draft, setHead, rowActions } = useDraft(start);
  const checked = useMemo(() => checkDraft(draft), [draft]);
  const keep = async () => {
    if ('nodes' in checked && (await session.keepScheme(checked))) onClose();
  };
  return (
    <section className={styles.editor} aria-labelledby="scheme-editor">
      <Subtitle2 as="h3" id="scheme-editor">
        {title}
      </Subtitle2>
      <HeadFields head={draft.scheme} onChange={setHead} />
      <Body1Strong as="h4" block>
        {words.rows}
      </Body1Strong>
      <SchemeRows rows={draft.rows} {...rowActions} />
      {!('nodes' in checked) && <SchemeProblems problems={checked} />}
      <div className={styles.buttons}>
        {!('nodes' in checked) && checked[0] && (
          <Caption1 className={styles.first} role="status">
            {schemeProblemSentence(checked[0], language)}
          </Caption1>
        )}
        <Button appearance="primary" disabled={busy || !('nodes' in checked)} onClick={() => void keep()}>
          {words.keep}
        </Button>
        <Button onClick={onClose}>{words.leave}</Button>
      </div>
    </section>
  );
}
