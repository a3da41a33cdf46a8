/** The type that every language's messages have: Vietnamese sets it. */
import type { Translation } from './translation';
import type { vi } from './vi';

/** All messages of one language. */
export type Words = Translation<typeof vi>;
