/** Vietnamese words of the domain: roles of columns, kinds of appendix, levels of severity. */
import { appendixKinds } from '../../domain/kinds';
import { columnRoles } from '../../domain/roles';
import { wordsOf } from '../words-of';
import type { Severity } from '../../domain/finding';

export const domain = {
  roles: wordsOf(columnRoles, 'vi'),
  kinds: wordsOf(appendixKinds, 'vi'),
  severities: {
    error: 'Lỗi',
    warning: 'Cần xem lại',
    info: 'Để biết',
  } satisfies Record<Severity, string>,
};
