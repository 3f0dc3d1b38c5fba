// What is said of a ledger that was lost?
import { DigestError } from '../model/problem.ts'

/** For a ledger that must be somewhere, because issues were sent. */
export function missing(file: string): DigestError {
  const what = 'The ledger is not there, although issues were sent.'
  const fix = `Put it back from a backup, or correct the setting "ledger". To start anew, knowing that stories and readers of earlier issues are forgotten, move the sent issues out of the folder of the setting "out". Nothing was sent or changed.`
  return new DigestError({ code: 'ledger-missing', what, where: { file }, fix })
}
