import { expect, it } from 'vitest';
import { addException, listExceptions, noExceptions, removeException } from '@/core/format/exception-choices';

it('what is refused stays away, however often corrections teach it, until it is added by hand', () => {
  const refused = removeException(addException(noExceptions, ' кап. '), 'Ngt.');
  expect(listExceptions(['Ngt.', 'Qrx.'], refused)).toEqual(['Qrx.', 'кап.']);
  expect(listExceptions(['Ngt.'], addException(refused, 'Ngt.'))).toEqual(['Ngt.', 'кап.']);
  expect(addException(noExceptions, '  ')).toEqual(noExceptions);
});
