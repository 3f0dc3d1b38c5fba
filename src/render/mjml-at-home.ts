// Which folder does MJML take for the current one while it is imported?
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const { cwd } = process
const isHomeless = !hasHome()
// On import mjml-core runs the code that a `.mjmlconfig` in the current folder names, and that folder can contain anything.
process.cwd = () => dirname(fileURLToPath(import.meta.url))
if (isHomeless) process.env.HOME = '/nonexistent'

/** Gives the program its current folder back. */
export function leaveHome(): void {
  process.cwd = cwd
  if (isHomeless) delete process.env.HOME
}

/** A service may have neither HOME nor an entry in passwd; what MJML loads asks for the home folder and fails. */
function hasHome(): boolean {
  try {
    return homedir() !== ''
  } catch {
    return false
  }
}
