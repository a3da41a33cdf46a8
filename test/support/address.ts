/** Where the end-to-end tests find the embedded Excel, and the browser's profile of this run. */
export const ADDRESS_VARIABLE = 'PAR_INDEX_ADDRESS';
export const PROFILE_VARIABLE = 'PAR_INDEX_PROFILE';

function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error('Nothing is served: run these tests with npm run test:e2e.');
  return value;
}

/** Throws outside of an end-to-end run. */
export const servedAddress = (): string => given(ADDRESS_VARIABLE);

/** Throws outside of an end-to-end run. */
export const profileFolder = (): string => given(PROFILE_VARIABLE);
