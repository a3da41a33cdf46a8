/** The goal and the limits that hold for all criteria. */
import {
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix } from '../../domain/appendix';
import { preferences } from '../../domain/planning/goal-question';
import type { GoalSettings } from '../../domain/planning/settings';
import { keysOf } from '../../domain/planning/row-keys';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  wide: { gridColumn: '1 / -1' },
  small: { minWidth: 0, width: '100%' },
});

interface GoalFormProps {
  readonly report: AppendixReport;
  readonly settings: GoalSettings;
  readonly change: (settings: Partial<GoalSettings>) => void;
  /** The points typed are no number. */
  readonly off: boolean;
}

/** Keeps only what a number of points may be while it is typed. */
const pointsText = (text: string): string => /^\d*([.,]\d*)?/u.exec(text.trim())?.[0] ?? '';

/** The fields a goal may be for, by key: a code that stands in two parts is two fields. */
function fieldChoices(appendix: Appendix): readonly { readonly key: string; readonly label: string }[] {
  const keys = keysOf(appendix);
  return appendix.rows.flatMap(({ kind, parent, code, name }, index) => {
    const isField = kind === 'criterion' && parent === null && code.code !== null;
    return isField ? [{ key: keys[index] ?? '', label: `${code.code} ${name}` }] : [];
  });
}

function FieldChoice({ report, settings, change }: GoalFormProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const { appendix } = report;
  const fields = useMemo(() => fieldChoices(appendix), [appendix]);
  const label = (key: string | null): string =>
    fields.find((field) => field.key === key)?.label ?? words.whole;
  return (
    <Field label={words.field} className={styles.wide}>
      <Dropdown
        size="small"
        className={styles.small}
        value={label(settings.field)}
        selectedOptions={[settings.field ?? '']}
        onOptionSelect={(_event, { optionValue }) => change({ field: optionValue || null })}
      >
        <Option value="">{words.whole}</Option>
        {fields.map((field) => (
          <Option key={field.key} value={field.key}>
            {field.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function KindChoice({ settings, change }: Pick<GoalFormProps, 'settings' | 'change'>) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  return (
    <Field label={words.kind} className={styles.wide}>
      <RadioGroup
        layout="horizontal"
        value={settings.kind}
        onChange={(_event, { value }) => change({ kind: value as GoalSettings['kind'] })}
      >
        <Radio value="total" label={words.total} />
        <Radio value="gain" label={words.gain} />
      </RadioGroup>
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly mode?: 'decimal' | 'numeric';
  readonly placeholder?: string;
  /** Why what is typed will not do. */
  readonly problem?: string | undefined;
}

function NumberField({ label, value, change, mode = 'decimal', placeholder, problem }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(problem && { validationMessage: problem })}>
      <Input
        size="small"
        className={styles.small}
        inputMode={mode}
        value={value}
        {...(placeholder && { placeholder })}
        onChange={(_event, { value: typed }) => change(typed)}
      />
    </Field>
  );
}

function PreferenceChoice({ settings, change }: Pick<GoalFormProps, 'settings' | 'change'>) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  return (
    <Field label={words.preference} className={styles.wide}>
      <Dropdown
        size="small"
        className={styles.small}
        value={words.preferences[settings.preference]}
        selectedOptions={[settings.preference]}
        onOptionSelect={(_event, { optionValue }) => {
          const chosen = preferences.find((each) => each === optionValue);
          if (chosen) change({ preference: chosen });
        }}
      >
        {preferences.map((each) => (
          <Option key={each} value={each}>
            {words.preferences[each]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

export function GoalForm(props: GoalFormProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const { settings, change, off } = props;
  return (
    <div className={styles.form}>
      <KindChoice {...props} />
      <NumberField
        label={words.points}
        value={settings.points}
        change={(points) => change({ points })}
        problem={off ? words.notNumber : undefined}
      />
      <FieldChoice {...props} />
      <NumberField
        label={words.surveyGain}
        value={settings.surveyGain}
        change={(typed) => change({ surveyGain: pointsText(typed) })}
      />
      <NumberField
        label={words.unitLimit}
        value={settings.unitLimit}
        mode="numeric"
        placeholder={words.noLimit}
        change={(typed) => change({ unitLimit: typed.replace(/\D/gu, '').slice(0, 4) })}
      />
      <PreferenceChoice {...props} />
    </div>
  );
}
