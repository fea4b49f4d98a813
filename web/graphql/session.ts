const listeners = new Set<() => void>();

/** The server no longer knows the session: whoever shows the signed-in person must ask anew. */
export function sessionEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
