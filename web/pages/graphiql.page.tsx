import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import type { ReactNode } from 'react';

/** Asks as whoever is signed in at the portals of this browser; nothing is loaded from elsewhere. */
async function ask(request: object): Promise<object> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await answer.json()) as object;
}

/** For development alone: a hub that people use answers no text that comes with a session. */
export function GraphiqlPage(): ReactNode {
  return (
    <div dir="ltr" style={{ position: 'fixed', inset: 0 }}>
      <GraphiQL fetcher={ask} />
    </div>
  );
}
