/** Parts of the pane that come after its first screen: fetched when they are first shown, and all of them once the pane stands. */
import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/** A component of a script of its own; `meanwhile` stands in its place until that has come. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = <Spinner size="small" />,
): ComponentType<P> {
  loads.push(load);
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Fetches what is not there yet, so that nothing waits for it later; what does not come now is fetched when it is shown. */
export const fetchTheRest = async (): Promise<void> => {
  await Promise.allSettled(loads.map(async (load) => await load()));
};
