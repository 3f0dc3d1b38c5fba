// Which languages are there?
import { af } from './af.ts'
import { ar } from './ar.ts'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { bn } from './bn.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { gl } from './gl.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { kk } from './kk.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { lb } from './lb.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { ms } from './ms.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { others } from './others.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { und } from './und.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/**
 * Every language, and what holds in all. Where two are as likely the first is taken, so the most widely read come first;
 * Japanese comes before Chinese because a few kana show it among many Han characters.
 */
export const LANGUAGES: readonly Language[] = [
  en, de, fr, es, it, pt, nl, sv, da, nb, fi, pl, cs, sk, hu, ro, tr, ca, et, lv, lt, id, vi, hr, ru, uk, bg, ar,
  fa, he, hi, ja, zh, ko, el, th, bn, sl, ms, gl, be, kk, af, lb,
  ...others, und,
]
