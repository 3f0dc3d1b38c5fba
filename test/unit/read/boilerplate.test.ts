import { describe, expect, it } from 'vitest'
import { boilerplate, isCookieNotice } from '../../../src/read/boilerplate/boilerplate.ts'

describe('boilerplate', () => {
  it.each([
    ['Related stories', 'related'],
    ['Ähnliche Beiträge:', 'related'],
    ['À lire aussi', 'related'],
    ['Читайте также', 'related'],
    ['関連記事', 'related'],
    ['相关新闻', 'related'],
    ['관련기사', 'related'],
    ['مقالات ذات صلة', 'related'],
    ['Comments (12)', 'comments'],
    ['3 Kommentare', 'comments'],
    ['Facebook', 'share'],
    ['Condividi', 'share'],
    ['Privacy Policy', 'legal'],
    ['Polityka prywatności', 'legal'],
    ['Advertentie', 'advert'],
    ['Startseite', 'menu'],
  ])('knows the line "%s"', (line, kind) => {
    expect(boilerplate(line)).toEqual({ kind, whole: true })
  })

  it.each([
    ['© 2026 The Harbour Post', 'legal'],
    ['Please enter your comment!', 'comments'],
    ['Share on Facebook', 'share'],
    ['Photo: Jane Doe', 'credit'],
    ['Lesen Sie auch: Neue Brücke', 'related'],
    ['Sign up for our newsletter', 'signup'],
    ['関連記事：港の工事', 'related'],
  ])('knows how "%s" begins', (line, kind) => {
    expect(boilerplate(line)).toEqual({ kind, whole: false })
  })

  it('looks past numbers, bullets and arrows', () => {
    expect(boilerplate('» 12 Comments')?.kind).toBe('comments')
    expect(boilerplate('• Read more →')?.whole).toBe(true)
  })

  it('takes whole words only', () => {
    expect(boilerplate('Sharecroppers left the valley.')).toBeUndefined()
    expect(boilerplate('Homecoming')).toBeUndefined()
  })

  it('finds nothing in a sentence or in no words at all', () => {
    expect(boilerplate('The ferry sailed at night for the first time.')).toBeUndefined()
    expect(boilerplate('—')).toBeUndefined()
    expect(boilerplate('')).toBeUndefined()
  })

  it('knows what a site says of its cookies, however long, from an article on them', () => {
    const notice = 'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. '
    expect(isCookieNotice(notice.repeat(8))).toBe(true)
    expect(isCookieNotice('We use our oven for two hours a day, and the cookies are gone by noon.')).toBe(false)
    expect(isCookieNotice('Cookies with nuts are what the island is known for.')).toBe(false)
  })
})
