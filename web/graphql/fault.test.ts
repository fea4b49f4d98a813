import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { faultOf, fieldOf } from './fault.js';

const refused = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'internal words', extensions }] });

test('a refusal keeps its code, rule, path and params, and loses the internal words', () => {
  const fault = faultOf(
    refused({
      code: 'INVALID_INPUT',
      rule: 'text.too_long',
      inputPath: ['input', 'contact', 'phone'],
      correlationId: 'c1',
      params: { max: 20 },
    }),
  );
  expect(fault).toEqual({
    code: 'INVALID_INPUT',
    rule: 'text.too_long',
    path: ['input', 'contact', 'phone'],
    params: { max: 20 },
    trace: 'c1',
  });
  expect(fieldOf(fault)).toBe('contact.phone');
});

test('a refusal of the whole belongs to no field', () => {
  expect(fieldOf(faultOf(refused({ code: 'RULE_BROKEN', rule: 'allotment.exhausted' })))).toBeNull();
});

test.each([
  [new TypeError('Failed to fetch'), 'CONNECTION'],
  [new ServerError('x', { response: new Response(null, { status: 503 }), bodyText: '' }), 'CONNECTION'],
  [new ServerError('x', { response: new Response(null, { status: 401 }), bodyText: '' }), 'UNAUTHENTICATED'],
  [new ServerError('x', { response: new Response(null, { status: 500 }), bodyText: '' }), 'INTERNAL'],
  [refused({}), 'INTERNAL'],
  ['anything', 'INTERNAL'],
])('%s becomes %s', (error, code) => {
  expect(faultOf(error).code).toBe(code);
});
