/** The diagnosis as a person would say it: which cell explains the mismatches, with a preview and the repair. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import type { Diagnosis, Explanation } from '../../domain/diagnosis';
import type { Appendix } from '../../domain/appendix';
import type { Words } from '../../locales';
import { usePane, useSession } from '../pane-context';
import { correctionValues, diagnosisSentence } from './diagnosis-words';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0, justifyItems: 'start' },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface DiagnosisCardProps {
  readonly appendix: Appendix;
  readonly diagnosis: Diagnosis;
}

function Corrections({ appendix, explanation }: { appendix: Appendix; explanation: Explanation }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ul className={styles.changes}>
      {explanation.corrections.map((correction) => {
        const { code, from, to } = correctionValues(correction, pane);
        return (
          <li key={correction.row}>
            <CellLink {...appendix} place={correction.place} /> {pane.w.pane.diagnosis.change(code, from, to)}
          </li>
        );
      })}
    </ul>
  );
}

function reasonFor({ unscored, unfinished }: Diagnosis, words: Words['explain']): string {
  if (unscored !== undefined) return words.unscored(String(unscored));
  return unfinished ? words.unfinished : words.unexplained;
}

/** Mismatches that no few cells explain: said honestly, with the cells to look at. */
function Unexplained({ appendix, diagnosis }: DiagnosisCardProps) {
  const styles = useStyles();
  const { w } = usePane();
  const searching = useSession((state) => state.searching);
  const why = reasonFor(diagnosis, w.explain);
  return (
    <div className={styles.card}>
      <LightbulbRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Body1>{diagnosis.unfinished && searching ? w.explain.searching : why}</Body1>
        <span>
          {diagnosis.explains.map((place) => (
            <span key={place.row}>
              <CellLink {...appendix} place={place} />{' '}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

/** Shows what an explanation would change; `fix` writes it at once. */
function ExplanationButtons({ diagnosis, explanation, fix }: ExplanationButtonsProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.pane.diagnosis;
  const show = (): void => session.preview({ kind: 'correction', diagnosis, explanation });
  const write = (): void => {
    show();
    void session.write();
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={show}>
        {words.show}
      </Button>
      {fix && (
        <Button size="small" appearance="primary" onClick={write}>
          {words.fix}
        </Button>
      )}
    </div>
  );
}

interface ExplanationButtonsProps {
  readonly diagnosis: Diagnosis;
  readonly explanation: Explanation;
  readonly fix: boolean;
}

export function DiagnosisCard({ appendix, diagnosis }: DiagnosisCardProps) {
  const styles = useStyles();
  const pane = usePane();
  const { w } = pane;
  const [best, ...others] = diagnosis.explanations;
  if (!best) return <Unexplained appendix={appendix} diagnosis={diagnosis} />;
  const single = best.corrections.length === 1 ? best.corrections[0] : undefined;
  return (
    <div className={styles.card}>
      <LightbulbRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Body1>{diagnosisSentence(diagnosis, best, pane)}</Body1>
        {single ? (
          <CellLink {...appendix} place={single.place} />
        ) : (
          <Corrections appendix={appendix} explanation={best} />
        )}
        <ExplanationButtons diagnosis={diagnosis} explanation={best} fix />
        {diagnosis.cut && <Caption1>{w.explain.cut}</Caption1>}
        {others.length > 0 && (
          <Disclosure label={w.pane.diagnosis.others(String(others.length))}>
            {others.map((explanation, index) => (
              <div key={index}>
                <Corrections appendix={appendix} explanation={explanation} />
                <ExplanationButtons diagnosis={diagnosis} explanation={explanation} fix={false} />
              </div>
            ))}
          </Disclosure>
        )}
      </div>
    </div>
  );
}
