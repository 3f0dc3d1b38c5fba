// Can every colour be read on its paper?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coloursOf } from '../../../src/render/colours.ts'

const accentOf = (accent: string) => coloursOf({ accent }).accent

test('a colour that can be read stays as it is', () => {
  expect(accentOf('#9b1c31').light).toBe('#9b1c31')
  expect(accentOf('#f28c98').dark).toBe('#f28c98')
})

test('a short colour is the long one', () => {
  expect(accentOf('#04a')).toEqual(accentOf('#0044aa'))
})

test('what is not a colour is refused', () => {
  expect(() => accentOf('red; background: url(x)')).toThrow('is not a colour')
})

test('any colour becomes shades with 4.5:1 on backgrounds that are a little off white and black', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(channel, channel, channel, (...rgb) => {
      const { light, dark } = accentOf(`#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`)
      expect((luminance('#f0f0f0') + 0.05) / (luminance(light) + 0.05)).toBeGreaterThanOrEqual(4.5)
      expect((luminance(dark) + 0.05) / (luminance('#2a2a2c') + 0.05)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('whatever paper, ink and accent are set, text can be read on the paper', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  const colour = fc
    .tuple(channel, channel, channel)
    .map((rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`)
  const shades = fc.record({ light: colour, dark: colour })
  fc.assert(
    fc.property(shades, fc.option(shades, { nil: undefined }), shades, (paper, ink, accent) => {
      const colours = coloursOf({ paper, ink, accent })
      for (const scheme of ['light', 'dark'] as const) {
        for (const name of ['ink', 'muted', 'accent'] as const) {
          const [a = 0, b = 0] = [colours[name][scheme], colours.paper[scheme]].map(luminance).sort((x, y) => y - x)
          expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(name === 'ink' ? 4.58 : 4.5)
        }
      }
      expect(colours.paper).toEqual(paper)
    }),
  )
})

test('one colour of paper or ink is that of the light mail; the dark mail keeps ours', () => {
  const { paper, ink } = coloursOf({ accent: '#9b1c31', paper: '#fdf6e3', ink: '#073642' })
  expect([paper, ink]).toEqual([
    { light: '#fdf6e3', dark: '#17181a' },
    { light: '#073642', dark: '#ecebe7' },
  ])
})

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
