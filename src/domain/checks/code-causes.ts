/** What follows from a code that is wrong where it stands. */
import { codeLevel, parentCode } from '../code';
import type { Finding } from '../finding';
import { inSameRow } from './causes';
import type { CauseRule, Scene } from './check';
import { codeDiffers } from './code-differs';
import { codeDuplicate } from './code-duplicate';
import { codeMalformed } from './code-malformed';
import { codeOrder } from './code-order';

/** Codes that another finding says are wrong where they stand. */
const doubtful = ({ of }: Scene): readonly Finding[] => [
  ...of(codeDuplicate),
  ...of(codeDiffers),
  ...of(codeOrder),
  ...of(codeMalformed).filter(({ expected }) => expected === undefined),
];

/** A gap or an orphan beside a wrong code; `familyOf` says which code the finding lacks or is about. */
export const followsWrongCode =
  (familyOf: (finding: Finding) => string): CauseRule =>
  (finding, scene) => {
    const family = familyOf(finding);
    return doubtful(scene).some((cause) => {
      const wrong = cause.code ?? '';
      const meant = typeof cause.expected === 'string' ? cause.expected : '';
      const siblings =
        wrong !== '' &&
        codeLevel(wrong) === codeLevel(family || wrong) &&
        parentCode(wrong) === parentCode(family || wrong);
      const isMeant = meant !== '' && (meant === family || parentCode(meant) === parentCode(family));
      return inSameRow(finding, cause) || siblings || isMeant;
    });
  };

/** The code that a finding is about. */
export const ownCode = ({ code }: Finding): string => code ?? '';
