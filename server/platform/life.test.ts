import { expect, test } from 'vitest';
import { type Life, step } from './life.js';

const lamp: Life<'OFF' | 'ON', 'TURN_ON' | 'TURN_OFF'> = { OFF: { TURN_ON: 'ON' }, ON: { TURN_OFF: 'OFF' } };

test('a step leads where the life says, and an action missing from a state is refused by name', () => {
  expect(step(lamp, 'lamp', 'OFF', 'TURN_ON')).toBe('ON');
  expect(() => step(lamp, 'lamp', 'OFF', 'TURN_OFF')).toThrow(
    expect.objectContaining({
      code: 'RULE_BROKEN',
      rule: 'lamp.turn_off_from_off',
      params: { state: 'OFF', action: 'TURN_OFF' },
    }) as Error,
  );
});
