// Does a link pretend to lead elsewhere?
import { expect, test } from 'vitest'
import { pretendedHost } from '../../../src/check/link-pretence.ts'

const STORY = 'https://news.example.com/story'

test.each([
  ['https://bank.example/login', 'bank.example'],
  ['www.bank.example', 'www.bank.example'],
  ['PayPal.com', 'paypal.com'],
  ['“bank.com/login”.', 'bank.com'],
  ['login.bank.co.uk/account', 'login.bank.co.uk'],
  ['Confirm at https://bank.example/login today', 'bank.example'],
  ['https://example.com.evil.example/', 'example.com.evil.example'],
])('%s', (text, host) => {
  expect(pretendedHost(text, STORY)).toBe(host)
})

test.each([
  'https://example.com/',
  'www.example.com',
  'other.example.com/page',
  'Read on at news.example.org',
  'Node.js 24 is out',
  'Next.js',
  'README.md',
  'i.e.',
  'A.B.C. of harbours',
  '3.5',
  '',
])('no other address: %s', (text) => {
  expect(pretendedHost(text, STORY)).toBeUndefined()
})

test('the sites of one country’s companies are not one site', () => {
  expect(pretendedHost('www.bank.co.uk', 'https://news.co.uk/story')).toBe('www.bank.co.uk')
  expect(pretendedHost('www.news.co.uk', 'https://m.news.co.uk/story')).toBeUndefined()
})
