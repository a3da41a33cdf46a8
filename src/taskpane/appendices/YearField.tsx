/** A year to type, four figures wide. */
import { Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ year: { maxWidth: '120px' } });

interface YearFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly year: string;
  /** Why it is no year that can be taken; null when it can. */
  readonly wrong: string | null;
  readonly onChange: (year: string) => void;
}

export function YearField({ label, hint, year, wrong, onChange }: YearFieldProps) {
  const styles = useStyles();
  return (
    <Field
      size="small"
      label={label}
      {...(hint !== undefined && { hint })}
      {...(wrong !== null && { validationMessage: wrong, validationState: 'error' })}
    >
      <Input
        size="small"
        className={styles.year}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  );
}
