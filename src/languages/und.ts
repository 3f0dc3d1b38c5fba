// What does Digestif know of a text in whatever language?
import type { Language } from './language.ts'

/** What holds in texts of any language, and all that is known of one that no file describes. */
export const und = {
  tags: ['und'],
  abbreviations: {
    open: `mr mrs ms mx dr drs prof rev hon messrs mme mlle Fr St Ste Mt Ft Gen Col Maj Capt Lt Cmdr Sgt Sen Rep Gov Pres
      cf vs e.g i.e`,
    numbered: 'no nos nr n° nº p pp vol vols fig figs tab sec ch ep eps art ca approx tel fax ext ed eds',
    either: `inc ltd co corp bros jr sr esq etc al llc plc dept univ assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
      Dec`,
  },
  // Names travel: those in an English text have them too.
  nameParticles: 'de del della di da dos von vom van du des le al ter den', nameArticles: 'der la el bin ibn',
  buttons: {
    labels: 'facebook|messenger|twitter|pinterest|whatsapp|linkedin|reddit|telegram|bluesky|mastodon|instagram',
  },
  chrome: {
    share: { whole: 'facebook|twitter|x|linkedin|instagram|youtube|pinterest|whatsapp|telegram|reddit|tumblr|tiktok|snapchat|threads|mastodon|bluesky|flipboard|pocket|messenger|wechat|weibo|line|vk|vkontakte|xing|google|google+|google plus|flickr|vimeo|github|rss' },
    legal: { opening: '©|(c) 19|(c) 20' },
    credit: { whole: 'getty images|reuters|ap|afp|ap photo|shutterstock|istock|unsplash|pixabay', opening: 'getty images|ap photo|©|(c)' },
  },
  series: { numbers: 'i ii iii iv v vi vii viii ix x' },
} satisfies Language
