/** Brings a scheme into the workbook: from a file, or from text pasted where files cannot be chosen. */
import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SchemeProblem } from '../../domain/scheme';
import { usePane } from '../pane-context';
import { readSchemeText } from './scheme-draft';
import { SchemeProblems } from './SchemeProblems';

const useStyles = makeStyles({
  import: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  start: { justifySelf: 'start' },
  file: { display: 'none' },
});

export function ImportScheme() {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.schemes;
  const file = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [sentence, setSentence] = useState('');
  const [problems, setProblems] = useState<readonly SchemeProblem[]>([]);
  const take = async (text: string) => {
    const read = readSchemeText(text);
    setSentence('notJson' in read ? words.notJson : '');
    setProblems('problems' in read ? read.problems : []);
    if ('scheme' in read && (await session.keepScheme(read.scheme))) setPasted('');
  };
  const takeFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => null);
    if (text === null) setSentence(words.cannotRead);
    else await take(text);
  };
  return (
    <div className={styles.import}>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.importFile}
        onChange={({ target }) => {
          void takeFile(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button size="small" className={styles.start} onClick={() => file.current?.click()}>
        {words.importFile}
      </Button>
      <Field size="small" label={words.importPaste}>
        <Textarea rows={3} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button
        size="small"
        className={styles.start}
        disabled={pasted.trim() === ''}
        onClick={() => void take(pasted)}
      >
        {words.importUse}
      </Button>
      <Caption1 role="status">{sentence}</Caption1>
      {problems.length > 0 && <SchemeProblems problems={problems} />}
    </div>
  );
}
