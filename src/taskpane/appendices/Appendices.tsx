/** Phụ lục: what can be made from the table on show, the units it names, and the words a plan says of it. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, MergeRegular, PeopleRegular } from '@fluentui/react-icons';
import { generatorOf } from '../../appendices/generators';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { GeneratorForm } from './GeneratorForm';
import { GeneratorList } from './GeneratorList';
import { MadeSheets } from './MadeSheets';
import { MergeUnits } from './MergeUnits';
import { PlanTexts } from './PlanTexts';
import { Succession } from './units/Succession';
import { UnitBook } from './units/UnitBook';
import { useStore } from '../session/store';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function UnitsSection() {
  const styles = useStyles();
  const { session, w } = usePane();
  return (
    <section className={styles.section} aria-labelledby="units">
      <Subtitle2 as="h2" id="units">
        {w.appendices.units}
      </Subtitle2>
      <div className={styles.buttons}>
        <Button size="small" icon={<PeopleRegular />} onClick={() => session.showAppendices('units')}>
          {w.units.open}
        </Button>
        <Button size="small" icon={<ArrowSwapRegular />} onClick={() => session.showAppendices('successors')}>
          {w.units.succession.open}
        </Button>
        <Button size="small" icon={<MergeRegular />} onClick={() => session.showAppendices('merge')}>
          {w.appendices.mergeOpen}
        </Button>
      </div>
    </section>
  );
}

export function Appendices({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session } = usePane();
  const view = useStore(session.appendices, (state) => state.view);
  const book = useSession((state) => state.report);
  if (!book) return null;
  if (view === 'units') return <UnitBook book={book} />;
  if (view === 'successors') return <Succession book={book} report={report} />;
  if (view === 'merge') return <MergeUnits book={book} report={report} />;
  const generator = view === 'list' ? undefined : generatorOf(view);
  if (generator) return <GeneratorForm key={view} book={book} report={report} generator={generator} />;
  return (
    <div className={styles.screen}>
      <MadeSheets book={book} />
      <GeneratorList book={book} report={report} />
      <UnitsSection />
      <PlanTexts book={book} report={report} />
    </div>
  );
}
