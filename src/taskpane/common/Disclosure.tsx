/** Details on demand: a button that opens and closes them. (From a <summary>, office.js on the web knows no way on with Tab.) */
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', paddingLeft: 0, minWidth: 0 },
  detail: { overflowWrap: 'anywhere' },
});

interface DisclosureProps {
  readonly label: string;
  /** Open from the start, and brought into view: somebody asked for it elsewhere. */
  readonly asked?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ label, asked = false, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(asked);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) place.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <div ref={place}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Caption1>{label}</Caption1>
      </Button>
      <div id={id} hidden={!open} className={styles.detail}>
        {children}
      </div>
    </div>
  );
}
