import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
} from 'graphql';
import type { HubContext } from '../graphql/hub_context.js';
import { limitExceeded } from '../platform/errors.js';

/** Of one person, over all connections. */
const MOST_SUBSCRIPTIONS = 50;

/** What a subscriber asks, and how it is told. */
export interface Following extends ExecutionArgs {
  /** Sends the text of an answer's data; a promise where the subscriber must be waited for. */
  readonly tell: (data: string) => Promise<void> | undefined;
}

/**
 * Subscribes within the person's share; a stream that breaks off tells why, and ends itself only. Answers without errors
 * go to the subscriber as text that was written once for all; what the stream yields is what is left to be said.
 */
export async function followed(
  args: Following,
  open: Map<string, number>,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
  const person = (args.contextValue as HubContext).viewer.personId ?? '';
  const already = open.get(person) ?? 0;
  if (already >= MOST_SUBSCRIPTIONS) {
    return {
      errors: [asGraphQLError(limitExceeded('subscription.too_many', { limit: MOST_SUBSCRIPTIONS }))],
    };
  }
  const release = (): void => {
    const left = (open.get(person) ?? 1) - 1;
    if (left === 0) open.delete(person);
    else open.set(person, left);
  };
  // Counted before anything is awaited: many at once would all find the same room.
  open.set(person, already + 1);
  const found = await createSourceEventStream(args).catch((error: unknown) => ({
    errors: [asGraphQLError(error)],
  }));
  if (Symbol.asyncIterator in found) return told(found as AsyncGenerator<object, void, void>, args, release);
  release();
  return found;
}

/** Not a generator: a client that leaves must be let go while the stream is waiting for the next event. */
function told(
  source: AsyncGenerator<object, void, void>,
  args: Following,
  onEnd: () => void,
): AsyncGenerator<ExecutionResult, void, void> {
  let ended = false;
  const question = questionOf(args);
  const end = (): void => {
    if (!ended) onEnd();
    ended = true;
  };
  /** Tells one event after the other, until there is something that only the stream can say. */
  const tellAll = async (): Promise<ExecutionResult | null> => {
    while (!ended) {
      const { value } = await source.next();
      if (!value) end();
      if (!value || ended) return null;
      const answer = await answerOnce(value, question, args);
      if (ended) return null;
      if (typeof answer === 'object') return answer;
      await args.tell(answer);
    }
    return null;
  };
  return streamOf(
    () =>
      tellAll().catch((error: unknown) => {
        // Nobody is there to be told any more.
        if (ended) return null;
        end();
        void source.return();
        return { errors: [asGraphQLError(error)] };
      }),
    () => {
      end();
      return source.return();
    },
  );
}

/** An iterator of results until there are none. */
function streamOf(
  next: () => Promise<ExecutionResult | null>,
  end: () => Promise<IteratorResult<object, void>>,
): AsyncGenerator<ExecutionResult, void, void> {
  const done = { done: true, value: undefined } as const;
  const leave = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    await end();
    return done;
  };
  const stream: AsyncGenerator<ExecutionResult, void, void> = {
    async next() {
      const value = await next();
      return value === null ? done : { done: false, value };
    },
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => void (await leave()),
  };
  return stream;
}

/** What a subscriber asks of each event, apart from who it is. */
const questionOf = ({ document, operationName, variableValues }: ExecutionArgs): string =>
  JSON.stringify([document.loc?.source.body, operationName ?? null, variableValues ?? null]);

type Answer = string | ExecutionResult;
const answers = new WeakMap<object, Map<string, Promise<Answer>>>();

/**
 * One execution of an event for all who ask the same of it, and one text of its data, unless it has errors. The feed
 * hands the same event only to readers who may know of the same events, and what it tells holds ids and positions, which
 * are the same for all of them.
 */
function answerOnce(event: object, question: string, args: ExecutionArgs): Promise<Answer> {
  const given = answers.get(event) ?? new Map<string, Promise<Answer>>();
  answers.set(event, given);
  const known = given.get(question);
  if (known !== undefined) return known;
  const answer = answerTo(event, args);
  given.set(question, answer);
  return answer;
}

async function answerTo(event: object, args: ExecutionArgs): Promise<Answer> {
  const result = await execute({ ...args, rootValue: event });
  return result.errors === undefined ? JSON.stringify(result.data) : result;
}

export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('refused', { originalError: error instanceof Error ? error : undefined });
