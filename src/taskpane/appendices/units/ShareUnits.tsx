/** The province's own units to and from other workbooks: as a file, or as text where files cannot be had. */
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exportUnits, importUnits, unitRegistry, UnitRegistryError } from '../../../domain/units';
import type { Unit } from '../../../domain/units';
import { usePane } from '../../pane-context';
import { CopyButton } from '../../common/CopyButton';
import { download } from '../../common/download';
import { TextImport } from '../../common/TextImport';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function ImportUnits({ own }: { readonly own: readonly Unit[] }) {
  const { session, w } = usePane();
  const [sentence, setSentence] = useState('');
  const take = async (text: string): Promise<boolean> => {
    try {
      const merged = importUnits(text, own, unitRegistry);
      setSentence('');
      return await session.keepUnits(merged);
    } catch (error) {
      const problems = error instanceof UnitRegistryError ? error.problems : [String(error)];
      const sentences = problems.map((problem) => (problem === 'JSON' ? w.units.notJson : problem));
      setSentence(w.units.importFailed(sentences.join('; ')));
      return false;
    }
  };
  return (
    <TextImport words={w.units} onText={take} onUnreadable={() => setSentence(w.units.cannotRead)}>
      <Caption1 role="status">{sentence}</Caption1>
    </TextImport>
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
