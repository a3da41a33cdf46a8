/** Bộ tiêu chí: what the table is held against, and making, keeping and passing on schemes of one's own. */
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scheme } from '../../domain/scheme';
import { schemeDoubtSentence, schemeProblemSentence } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { ImportScheme } from './ImportScheme';
import { OwnSchemes } from './OwnSchemes';
import { PanelHead } from '../common/PanelHead';
import { SchemeChoice } from './SchemeChoice';
import { SchemeEditor } from './SchemeEditor';
import { type Draft, doubtOf, draftFromTable, draftOf } from './scheme-draft';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  start: { justifySelf: 'start' },
});

const none: readonly Scheme[] = [];

interface Editing {
  readonly draft: Draft;
  readonly fresh: boolean;
}

function TakeScheme({ report, onTake }: { report: AppendixReport; onTake: (draft: Draft) => void }) {
  const styles = useStyles();
  const { w, language } = usePane();
  const own = useSession((state) => state.report?.ownSchemes ?? none);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState<AppendixReport | null>(null);
  const take = () => {
    const taken = draftFromTable(
      report.appendix,
      own.map(({ id }) => id),
      language,
    );
    if ('rows' in taken) onTake(taken);
    else setWhy(schemeProblemSentence(taken, language));
  };
  const takeOrAsk = () => {
    const doubt = asked === report ? null : doubtOf(report);
    if (doubt === null) return take();
    setAsked(report);
    setWhy(schemeDoubtSentence(doubt, language));
  };
  return (
    <>
      <Button size="small" className={styles.start} onClick={takeOrAsk}>
        {asked === report ? w.schemes.takeAnyway : w.schemes.take}
      </Button>
      <Caption1 role="status">{why}</Caption1>
    </>
  );
}

export function Schemes({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w, language } = usePane();
  const words = w.schemes;
  const [editing, setEditing] = useState<Editing | null>(null);
  if (editing) {
    return (
      <SchemeEditor
        start={editing.draft}
        title={editing.fresh ? words.editingNew : words.editing}
        onClose={() => setEditing(null)}
      />
    );
  }
  return (
    <section className={styles.panel} aria-labelledby="schemes">
      <PanelHead id="schemes" title={words.title} close={words.close} />
      <section className={styles.part} aria-labelledby="scheme-in-use">
        <Body1Strong as="h3" id="scheme-in-use" block>
          {words.inUse}
        </Body1Strong>
        <SchemeChoice report={report} />
      </section>
      <section className={styles.part} aria-labelledby="own-schemes">
        <Body1Strong as="h3" id="own-schemes" block>
          {words.own}
        </Body1Strong>
        <OwnSchemes onEdit={(scheme) => setEditing({ draft: draftOf(scheme, language), fresh: false })} />
        <TakeScheme report={report} onTake={(draft) => setEditing({ draft, fresh: true })} />
      </section>
      <section className={styles.part} aria-labelledby="import-scheme">
        <Body1Strong as="h3" id="import-scheme" block>
          {words.import}
        </Body1Strong>
        <ImportScheme />
      </section>
    </section>
  );
}
