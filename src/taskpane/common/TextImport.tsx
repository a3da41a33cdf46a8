/** Brings the text of a JSON file in: from a file, or pasted where files cannot be chosen. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';

const useStyles = makeStyles({
  import: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  start: { justifySelf: 'start' },
  file: { display: 'none' },
});

interface ImportWords {
  readonly importFile: string;
  readonly importPaste: string;
  readonly importUse: string;
}

interface TextImportProps {
  readonly words: ImportWords;
  /** Resolves to whether the text was taken. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly onUnreadable: () => void;
  /** What came of it. */
  readonly children: ReactNode;
}

function FileButton({ words, onText, onUnreadable }: Omit<TextImportProps, 'children'>) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => null);
    if (text === null) onUnreadable();
    else await onText(text);
  };
  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.importFile}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button size="small" className={styles.start} onClick={() => file.current?.click()}>
        {words.importFile}
      </Button>
    </>
  );
}

export function TextImport({ children, ...props }: TextImportProps) {
  const styles = useStyles();
  const { words, onText } = props;
  const [pasted, setPasted] = useState('');
  const takePasted = async (): Promise<void> => {
    if (await onText(pasted)) setPasted('');
  };
  return (
    <div className={styles.import}>
      <FileButton {...props} />
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
      {children}
    </div>
  );
}
