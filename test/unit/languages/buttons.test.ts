import { describe, expect, it } from 'vitest'
import { withoutButtons } from '../../../src/languages/buttons.ts'

describe('withoutButtons', () => {
  it('cuts a row of buttons glued before a sentence', () => {
    expect(withoutButtons('Share this withEmailFacebookTwitterThe mill closed.')).toBe('The mill closed.')
    expect(withoutButtons('TeilenDruckenE-MailDie Mühle schließt.')).toBe('Die Mühle schließt.')
  })
  it('cuts a phrase of a player or a button, alone or behind others', () => {
    expect(withoutButtons('Copy this linkÅsa Berg runs the mill.')).toBe('Åsa Berg runs the mill.')
    expect(withoutButtons('EmailWhatsAppCopy this linkThe mill closed.')).toBe('The mill closed.')
    const player = 'Media playback is not supported on this device'
    expect(withoutButtons(`${player}The mill closed.`)).toBe('The mill closed.')
  })
  it('leaves names, and sentences about such things', () => {
    for (const sentence of [
      'PrintNightmare is a flaw.',
      'FacebookMessenger was one app.',
      'Facebook Twitter Reddit Mastodon Users compare them.',
      'Share this with everyone.',
      'Copy this link The mill uses.',
    ])
      expect(withoutButtons(sentence)).toBe(sentence)
  })
  it('takes no time on endless rows', () => {
    const row = 'share this facebook messenger '.repeat(5000)
    const start = performance.now()
    expect(withoutButtons(row)).toBe(row)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
