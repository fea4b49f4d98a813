import { BREAK, type DocumentNode, type ExecutionResult, type GraphQLSchema, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** How often a document is answered before code is made for it: that costs as much as some dozen answers. */
const WALKED = 2;

interface Known {
  count: number;
  /** Null: not made, or the document is one of those that cannot be. */
  compiled: CompiledQuery | null;
}

/** Whether nothing in a document is switched on or off by its variables, which code made of it gets wrong. */
export function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    Directive: () => {
      plain = false;
      return BREAK;
    },
  });
  return plain;
}

/**
 * Queries that come again run as code made for them, instead of being walked field by field. What they answer is the
 * same; a document that nobody keeps takes its code along. Only for documents of our own, which the tests have run both
 * ways: no text of a stranger is made into code.
 */
export class CompiledQueries {
  private readonly known = new WeakMap<DocumentNode, Map<string, Known>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly walked = WALKED,
  ) {}

  /** Runs one operation of a document that was validated; null where no code stands for it. */
  run(
    document: DocumentNode,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
    context: unknown,
  ): Promise<ExecutionResult> | ExecutionResult | null {
    const compiled = this.find(document, operationName);
    return compiled === null ? null : compiled.query(undefined, context, variables);
  }

  private find(document: DocumentNode, operationName: string | null): CompiledQuery | null {
    const operations = this.known.get(document) ?? new Map<string, Known>();
    this.known.set(document, operations);
    const known = operations.get(operationName ?? '') ?? { count: 0, compiled: null };
    operations.set(operationName ?? '', known);
    if (++known.count === this.walked + 1) {
      const made = isPlain(document) ? compileQuery(this.schema, document, operationName ?? undefined) : null;
      known.compiled = made !== null && isCompiledQuery(made) ? made : null;
    }
    return known.compiled;
  }
}
