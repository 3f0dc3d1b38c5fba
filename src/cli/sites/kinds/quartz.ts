// What does the configuration of a Quartz garden say?
import type { Folder } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { articlesIn, baseOf, languageTag, POSTS, type Site, said } from '../site.ts'

/** https://quartz.jzhao.xyz/configuration */
export function quartz(folder: Folder): Site | undefined {
  const by = folder.first('quartz.config.ts', 'quartz.config.js')
  if (by === undefined) return undefined
  const found = literalsOf(folder.text(by) ?? '')
  const value = (key: string) => said(found.get(`config.configuration.${key}`) ?? found.get(`configuration.${key}`))
  const base = value('baseUrl')
  return {
    tool: 'Quartz',
    by,
    articles: articlesIn(folder, 'content', POSTS),
    title: value('pageTitle'),
    language: languageTag(value('locale')) ?? 'en',
    base: baseOf(base === undefined || /^https?:/.test(base) ? base : `https://${base}`),
    preset: 'quartz',
    unknown: [],
  }
}
