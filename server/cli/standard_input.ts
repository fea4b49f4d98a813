/** Everything that is written to a stream until it ends: a password that must not stand in a list of processes. */
export async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
