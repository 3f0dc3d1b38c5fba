// Which files did a run not finish, because it was killed?

/** Whether a file was begun by a process that is gone: its name is `….PID.part`. */
export function isLeftOver(name: string): boolean {
  const pid = Number(/\.(\d+)\.part$/.exec(name)?.[1] ?? Number.NaN)
  if (Number.isNaN(pid) || pid === process.pid) return !Number.isNaN(pid)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return Object(error).code === 'ESRCH'
  }
}
