/**
 * Milliseconds that this process has computed so far. What must not take long on hostile input is measured by this: a clock
 * on the wall counts what everybody else on the machine does as well.
 */
export function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
