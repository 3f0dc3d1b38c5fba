// Does kill -9 in the middle of collecting lose an article, take one twice, or leave half a file? Run: npm run bench:collect-kill
import { killedCollects } from '../support/killed-collects.ts'

const KILLS = 50
let seed = 1
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed / 2 ** 31
}
const { kills, requests, lost, twice, half } = await killedCollects(KILLS, 10, random)
console.log(
  `killed ${kills} times, ${requests} requests: ${lost.length} lost, ${twice.length} twice, ${half.length} half`,
)
process.exitCode = lost.length + twice.length + half.length === 0 && kills >= KILLS / 2 ? 0 : 1
