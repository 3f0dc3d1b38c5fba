// What does an element say it is, by its tag, its role and the names it was given?
import { attribute, type Element } from './html-tree.ts'

/** The words of an element's class, id and test names in lower case, `-` between and around them. */
export function namesOf(element: Element): string {
  let names = ''
  for (const { name, value } of element.attrs) {
    // A long id is the slug of a heading, whose words are about the article.
    if (name === 'id' && value.split(/[-_]/).length > 4) continue
    if (name === 'class' || name === 'id' || name === 'data-testid' || name === 'data-component') names += ` ${value}`
  }
  if (names === '') return ''
  return `-${names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`
}

/** Names that sites over the world give to what stands beside an article; each is a word between hyphens. */
const CHROME = new RegExp(
  `-(?:${[
    'share|sharing|shares|sharebar|sharedaddy|addthis|addtoany|social|socials|follow|followus',
    'related|relatedposts|recommend|recommended|recommendations|also-like|read-next|up-next|see-also|more-from|more-stories|most-read|most-popular|popular|trending|outbrain|taboola|zergnet|revcontent|teaser-list|further-reading',
    'newsletter|newsletters|signup|sign-up|subscribe|subscription|optin|opt-in|mailchimp|mc-embed|paywall|piano|regwall|donate|donation|cta',
    'ad|ads|advert|advertisement|advertising|adslot|adsense|dfp|gpt|sponsor|sponsored|sponsors|promo|promotion|promobox|affiliate',
    'cookie|cookies|consent|gdpr|cookie-law|privacy-notice|popup|pop-up|modal|overlay|lightbox-content',
    'comment|comments|commentlist|comment-list|disqus|respond|reply|replies|guestbook|webmentions|reactions',
    'breadcrumb|breadcrumbs|pagination|pager|paging|page-links|post-navigation|nav-links|prev-next|navigation|navbar|menu|submenu|skip-link|skiplinks|sidebar|widget-area|widgettitle',
    'author-bio|author-box|author-info|author-card|about-author|author-description|bio|biography|byline|bylines|authors|post-meta|entry-meta|entry-footer|post-footer|article-meta|article-footer|posted-on|dateline|publish-info|timestamp|pubdate|reading-time|read-time',
    'tags|taglist|tag-list|tagcloud|post-tags|entry-tags|categories|cat-links|tags-links|topics|keywords',
    'print|printer|toolbar|tools|login|register|rating|ratings|vote|votes|poll|like-button|likes|views-count|jp-relatedposts|wp-socializer',
    'copyright|copyrights|disclaimer|disclosure|editsection|mw-editsection|noprint|noexport|anchor-link|headerlink|permalink|screen-reader-text|nocontent|noscript',
  ].join('|')})(?=-)`,
)
const CAPTION = /-(?:caption|captions|wp-caption|figcaption|photo-credit|photocredit|image-credit|img-credit|credit|credits|imagecaption|image-caption|photo-caption|media-caption|cutline|gallery|slideshow|carousel|attribution)(?=-)/
const CHROME_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog'])
const CHROME_ROLES = /^(?:navigation|menu|menubar|complementary|contentinfo|banner|search|alertdialog|dialog|form|tablist|toolbar)$/

/** Whether an element says that it is something else than an article's text. */
export function isChromeElement(element: Element): boolean {
  if (CHROME_TAGS.has(element.tagName) || CHROME_ROLES.test(attribute(element, 'role'))) return true
  return CHROME.test(namesOf(element))
}

/** Whether an element says that it is a picture's caption or credit. */
export function isCaptionElement(element: Element): boolean {
  return element.tagName === 'figure' || CAPTION.test(namesOf(element))
}
