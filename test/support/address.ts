/** Where the end-to-end tests find the embedded Excel. */
export const ADDRESS_VARIABLE = 'PAR_INDEX_ADDRESS';

/** Throws outside of an end-to-end run. */
export function servedAddress(): string {
  const address = process.env[ADDRESS_VARIABLE];
  if (!address) throw new Error('Nothing is served: run these tests with npm run test:e2e.');
  return address;
}
