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

/** Subscribes within the person's share; a stream that breaks off tells why, and ends itself only. */
export async function followed(
  args: ExecutionArgs,
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
  args: ExecutionArgs,
  onEnd: () => void,
): AsyncGenerator<ExecutionResult, void, void> {
  let ended = false;
  const question = questionOf(args);
  const end = (): void => {
    if (!ended) onEnd();
    ended = true;
  };
  const stream: AsyncGenerator<ExecutionResult, void, void> = {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const { value } = await source.next();
        if (value) return { done: false, value: await answerOnce(value, question, args) };
        end();
        return { done: true, value: undefined };
      } catch (error) {
        // Nobody is there to be told any more.
        if (ended) return { done: true, value: undefined };
        end();
        return { done: false, value: { errors: [asGraphQLError(error)] } };
      }
    },
    async return() {
      end();
      return source.return();
    },
    async throw(error) {
      end();
      return source.throw(error);
    },
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => void (await stream.return()),
  };
  return stream;
}

/** What a subscriber asks of each event, apart from who it is. */
const questionOf = ({ document, operationName, variableValues }: ExecutionArgs): string =>
  JSON.stringify([document.loc?.source.body, operationName ?? null, variableValues ?? null]);

const answers = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

/**
 * One execution of an event for all who ask the same of it. The feed hands the same event only to readers who may know
 * of the same events, and what it tells holds ids and positions, which are the same for all of them.
 */
function answerOnce(event: object, question: string, args: ExecutionArgs): Promise<ExecutionResult> {
  const given = answers.get(event) ?? new Map<string, Promise<ExecutionResult>>();
  answers.set(event, given);
  const known = given.get(question);
  if (known !== undefined) return known;
  const answer = Promise.resolve(execute({ ...args, rootValue: event }));
  given.set(question, answer);
  return answer;
}

export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('refused', { originalError: error instanceof Error ? error : undefined });
