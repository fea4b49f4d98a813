import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** How often a document is answered before code is made for it: that costs as much as some dozen answers. */
const WALKED = 2;

interface Known {
  count: number;
  /** Null: not made, or the document is one of those that cannot be. */
  compiled: CompiledQuery | null;
}

/**
 * Queries that come again run as code made for them, instead of being walked field by field. What they answer is the
 * same; a document that nobody keeps takes its code along.
 */
export class CompiledQueries {
  private readonly known = new WeakMap<DocumentNode, Map<string, Known>>();

  constructor(private readonly schema: GraphQLSchema) {}

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
    if (++known.count === WALKED + 1) {
      const made = compileQuery(this.schema, document, operationName ?? undefined);
      known.compiled = isCompiledQuery(made) ? made : null;
    }
    return known.compiled;
  }
}
