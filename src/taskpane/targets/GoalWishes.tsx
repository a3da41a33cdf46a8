/** Limits of single criteria: locked, at most, at least, its step, its effort. */
import { Badge, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Candidate } from '../../domain/planning/candidates';
import { type GoalSettings, noWish, type WishText } from '../../domain/planning/settings';
import { exactly } from '../../domain/score';
import { usePane } from '../pane-context';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  limits: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  small: { minWidth: 0, width: '100%' },
});

interface GoalWishesProps {
  readonly candidates: readonly Candidate[];
  readonly settings: GoalSettings;
  readonly change: (settings: Partial<GoalSettings>) => void;
}

/** A number on its way; kept only in a form that can be read back. */
const numberText = (text: string, whole: boolean): string | null => {
  const said = text.trim();
  return (whole ? /^\d{0,4}$/u : /^(\d+([.,]\d*)?)?$/u).test(said) ? said : null;
};

interface LimitProps {
  readonly label: string;
  readonly value: string;
  readonly usual: string;
  readonly whole?: boolean;
  readonly change: (value: string) => void;
}

function Limit({ label, value, usual, whole = false, change }: LimitProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.small}
        inputMode={whole ? 'numeric' : 'decimal'}
        value={value}
        placeholder={usual}
        onChange={(_event, { value: typed }) => {
          const text = numberText(typed, whole);
          if (text !== null) change(text);
        }}
        onBlur={() => change(value.replace(/[.,]$/u, ''))}
      />
    </Field>
  );
}

function Wish({
  candidate,
  wish,
  set,
}: {
  candidate: Candidate;
  wish: WishText;
  set: (wish: WishText) => void;
}) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.goal;
  const { code, name, maximum, from, step, effort, survey } = candidate;
  const label = `${code} ${name}`;
  const usual = (value: typeof maximum): string => show(exactly(value.toFixed()));
  const limited = wish.cap !== '' || wish.floor !== '' || wish.step !== '' || wish.effort !== '';
  return (
    <li className={styles.item}>
      <Checkbox
        checked={wish.locked}
        label={words.locked(label)}
        onChange={(_event, { checked }) => set({ ...wish, locked: checked === true })}
      />
      {survey && (
        <Badge appearance="outline" color="informative">
          {words.survey}
        </Badge>
      )}
      {!wish.locked && (
        <Disclosure label={`${words.wish(code)}${limited ? ' *' : ''}`}>
          <div className={styles.limits}>
            <Limit
              label={words.cap}
              value={wish.cap}
              usual={usual(maximum)}
              change={(cap) => set({ ...wish, cap })}
            />
            <Limit
              label={words.floor}
              value={wish.floor}
              usual={usual(from)}
              change={(floor) => set({ ...wish, floor })}
            />
            <Limit
              label={words.step}
              value={wish.step}
              usual={usual(step)}
              change={(own) => set({ ...wish, step: own })}
            />
            <Limit
              whole
              label={words.effort}
              value={wish.effort}
              usual={String(effort)}
              change={(own) => set({ ...wish, effort: own })}
            />
          </div>
        </Disclosure>
      )}
    </li>
  );
}

export function GoalWishes({ candidates, settings, change }: GoalWishesProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const set = (code: string, wish: WishText): void =>
    change({ wishes: { ...settings.wishes, [code]: wish } });
  return (
    <Disclosure label={words.criteria(String(candidates.length))}>
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <Wish
            key={candidate.row}
            candidate={candidate}
            wish={settings.wishes[candidate.code] ?? noWish}
            set={(wish) => set(candidate.code, wish)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
