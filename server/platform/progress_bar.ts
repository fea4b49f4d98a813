/** Called as something long goes on: how much of how much. */
export type Progress = (done: number, total: number) => void;

/** One line that grows on a terminal, five lines in a log; the heading appears with the first step. */
export function progressBar(heading: string): Progress {
  let shown = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    const step = Math.floor(share * (process.stdout.isTTY ? 40 : 5));
    if (step === shown) return;
    if (shown === -1) console.log(`  ${heading}`);
    shown = step;
    const bar = `  ${'█'.repeat(Math.round(share * 40)).padEnd(40, '░')} ${Math.round(share * 100)} %`;
    if (process.stdout.isTTY) process.stdout.write(`\r${bar}${done === total ? '\n' : ''}`);
    else console.log(bar);
  };
}
