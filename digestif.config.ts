import type { Config } from './src/index.ts'

export default {
  title: 'Digestif',
  from: 'Digestif <weekly@digestif.example>',
  replyTo: 'editor@digestif.example',
  permalink: 'https://digestif.example/:year/:slug/',
  imprint: 'Digestif, 1 Compositor’s Yard, Letterford',
  timeZone: 'UTC',
  language: 'en',
  look: { name: 'classic', accent: '#9b1c31' },
  sections: ['News', 'Craft', 'Type', 'Mail', 'Digestif'],
  stories: { min: 1, max: 20 },
  summary: { words: 60 },
} satisfies Config
