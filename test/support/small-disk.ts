// How does a test get a disk that is soon full?
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Whether this process may mount file systems: on Linux, and root may be refused even there. */
export function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'digestif-mount-'))
  const isMounted = mount(folder, 64)
  if (isMounted) unmount(folder)
  rmSync(folder, { recursive: true, force: true })
  return isMounted
}

/** Mounts a file system of so many KB on a new folder; it goes with the test. */
export function mountSmallDisk(folder: string, kilobytes: number): void {
  mkdirSync(folder, { recursive: true })
  if (!mount(folder, kilobytes)) throw new Error(`cannot mount on ${folder}`)
  onTestFinished(() => unmount(folder))
}

/** Leaves so many KB free on the disk of a folder. Returns what frees the rest again. */
export function fill(folder: string, leaveKilobytes: number): () => void {
  const { bavail, bsize } = statfsSync(folder)
  const filler = join(folder, 'filler')
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leaveKilobytes * 1024), 1))
  return () => rmSync(filler)
}

function mount(folder: string, kilobytes: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0
}

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder])
}
