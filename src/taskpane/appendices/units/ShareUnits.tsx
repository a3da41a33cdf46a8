/** The province's own units to and from other workbooks: as a file, or as text where files cannot be had. */
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { exportUnits, importUnits, unitRegistry, UnitRegistryError } from '../../../domain/units';
import type { Unit } from '../../../domain/units';
import { usePane } from '../../pane-context';
import { CopyButton } from '../../common/CopyButton';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { justifySelf: 'start' },
  file: { display: 'none' },
});

/** Hands a file to the browser. Some of Office's webviews ignore it; copying is offered beside it. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface ChooseFileProps {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** A button that reads a file of units. */
function ChooseFile({ label, onText }: ChooseFileProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={label}
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onText);
          target.value = '';
        }}
      />
      <Button size="small" className={styles.start} onClick={() => file.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function ImportUnits({ own }: { readonly own: readonly Unit[] }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const [pasted, setPasted] = useState('');
  const [sentence, setSentence] = useState('');
  const take = async (text: string) => {
    try {
      const merged = importUnits(text, own, unitRegistry);
      setSentence('');
      if (await session.keepUnits(merged)) setPasted('');
    } catch (error) {
      const problems = error instanceof UnitRegistryError ? error.problems : [String(error)];
      const sentences = problems.map((problem) => (problem === 'JSON' ? w.units.notJson : problem));
      setSentence(w.units.importFailed(sentences.join('; ')));
    }
  };
  return (
    <>
      <ChooseFile label={w.units.import} onText={(text) => void take(text)} />
      <Field size="small" label={w.units.importText}>
        <Textarea size="small" rows={3} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      <Button
        size="small"
        className={styles.start}
        disabled={pasted.trim() === ''}
        onClick={() => void take(pasted)}
      >
        {w.units.importNow}
      </Button>
      <Caption1 role="status">{sentence}</Caption1>
    </>
  );
}

export function ShareUnits({ own }: { readonly own: readonly Unit[] }) {
  const styles = useStyles();
  const { w } = usePane();
  const text = () => exportUnits(own);
  return (
    <section className={styles.section} aria-labelledby="share-units">
      <Subtitle2 as="h3" id="share-units">
        {w.units.share}
      </Subtitle2>
      {own.length === 0 ? (
        <Body1>{w.units.nothingOwn}</Body1>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => download(w.units.fileName, text())}>
            {w.units.export}
          </Button>
          <CopyButton label={w.units.copy} text={text} />
        </div>
      )}
      <ImportUnits own={own} />
    </section>
  );
}
