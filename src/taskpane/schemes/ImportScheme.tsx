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

/** Reads a scheme from text and keeps it; says what is wrong with it where it cannot. */
function useTaking() {
  const { session, w } = usePane();
  const [sentence, setSentence] = useState('');
  const [problems, setProblems] = useState<readonly SchemeProblem[]>([]);
  /** Resolves to whether the workbook keeps it now. */
  const take = async (text: string): Promise<boolean> => {
    const read = readSchemeText(text);
    setSentence('notJson' in read ? w.schemes.notJson : '');
    setProblems('problems' in read ? read.problems : []);
    return 'scheme' in read && (await session.keepScheme(read.scheme));
  };
  const takeFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => null);
    if (text === null) setSentence(w.schemes.cannotRead);
    else await take(text);
  };
  return { sentence, problems, take, takeFile };
}

function FileButton({ takeFile }: Pick<ReturnType<typeof useTaking>, 'takeFile'>) {
  const styles = useStyles();
  const words = usePane().w.schemes;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
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
    </>
  );
}

export function ImportScheme() {
  const styles = useStyles();
  const words = usePane().w.schemes;
  const [pasted, setPasted] = useState('');
  const { sentence, problems, take, takeFile } = useTaking();
  const takePasted = async (): Promise<void> => {
    if (await take(pasted)) setPasted('');
  };
  return (
    <div className={styles.import}>
      <FileButton takeFile={takeFile} />
      <Field size="small" label={words.importPaste}>
        <Textarea rows={3} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button
        size="small"
        className={styles.start}
        disabled={pasted.trim() === ''}
        onClick={() => void takePasted()}
      >
        {words.importUse}
      </Button>
      <Caption1 role="status">{sentence}</Caption1>
      {problems.length > 0 && <SchemeProblems problems={problems} />}
    </div>
  );
}
