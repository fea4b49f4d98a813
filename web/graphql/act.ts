import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { faultOf, type HubFault } from './fault.js';

/** A key for a request that must act once, however often it is sent. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

interface Act<D, I> {
  /** Resolves with the data, or with null when refused: the reason is then in `fault`. Never throws. */
  act: (input: I) => Promise<D | null>;
  busy: boolean;
  fault: HubFault | null;
  /** Takes the refusal off the screen. */
  clear: () => void;
}

type InputOf<V> = V extends { input: infer I } ? Omit<I, 'idempotencyKey'> : never;

/**
 * A mutation with one `input`, as a button needs it. With `once`, the input carries an idempotency key that stays
 * the same until the hub has answered: pressing again after a lost connection cannot act twice.
 */
export function useAct<D, V extends OperationVariables>(
  mutation: TypedDocumentNode<D, V>,
  { once = false }: { once?: boolean } = {},
): Act<D, InputOf<V>> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<HubFault | null>(null);
  const key = useRef<string | null>(null);

  const act = async (input: InputOf<V>): Promise<D | null> => {
    if (busy) return null;
    setBusy(true);
    setFault(null);
    if (once) key.current ??= newKey();
    try {
      const variables = { input: { ...input, ...(once ? { idempotencyKey: key.current } : {}) } };
      const { data } = await client.mutate<D>({ mutation, variables });
      key.current = null;
      return data ?? null;
    } catch (error) {
      const refused = faultOf(error);
      // Only an unanswered request may have acted; after a refusal the next attempt is a new one.
      if (refused.code !== 'CONNECTION') key.current = null;
      setFault(refused);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, fault, clear: () => setFault(null) };
}
