export const project: string;
export function build(names: ('server' | 'web')[]): Promise<void>;
export function load(file: string): Promise<Record<string, unknown>>;
