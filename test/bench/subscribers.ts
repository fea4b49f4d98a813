import { WebSocket } from 'ws';

/** Whom to be: `count` subscribers, taking the cookies in turn, and one who may not see what happens. */
export interface Subscribe {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly count: number;
  readonly outsider: string | null;
}

/** Wait until every subscriber has been told of so many sendings in all. */
export interface Await {
  readonly events: number;
}

export interface Told {
  readonly subscribers: number;
  readonly messages: number;
  readonly outsiderTold: number;
}

const QUERY = 'subscription { events { id position type at subjectType subjectId } }';
const AT_ONCE = 50;
/** Milliseconds. */
const PATIENCE = 30_000;

let [subscribers, messages, outsiderTold] = [0, 0, 0];
let check = (): void => undefined;

function open(url: string, cookie: string, onEvent: () => void): Promise<void> {
  const socket = new WebSocket(`${url.replace('http:', 'ws:')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie },
  });
  const send = (message: object): void => socket.send(JSON.stringify(message));
  return new Promise((done, fail) => {
    socket.on('open', () => send({ type: 'connection_init' }));
    socket.on('error', fail);
    socket.on('message', (data: Buffer) => {
      // Reading the text is the client's own cost: only what tells the kinds of messages apart is looked at.
      if (data.includes('"referral.sent"')) onEvent();
      else if (data.includes('"connection_ack"')) {
        send({ id: '1', type: 'subscribe', payload: { query: QUERY } });
        done();
      } else if (data.includes('"error"')) fail(new Error(data.toString()));
      else if (data.includes('"ping"')) send({ type: 'pong' });
    });
  });
}

async function subscribe({ url, cookies, count, outsider }: Subscribe): Promise<Told> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) =>
      open(url, cookies[(from + at) % cookies.length] ?? '', () => {
        messages += 1;
        check();
      }),
    );
    await Promise.all(some);
    subscribers += some.length;
  }
  if (outsider !== null) await open(url, outsider, () => void (outsiderTold += 1));
  return { subscribers, messages, outsiderTold };
}

function wait({ events }: Await): Promise<Told> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(late);
      check = () => undefined;
      done({ subscribers, messages, outsiderTold });
    };
    const late = setTimeout(end, PATIENCE);
    check = () => {
      if (messages >= subscribers * events) end();
    };
    check();
  });
}

process.on('message', (message: Subscribe | Await) => {
  const told = 'url' in message ? subscribe(message) : wait(message);
  void told.then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
