// What do an element's tag, role and class names say about its content?
import { attribute, childrenOf, type Element, isElement, type Node, parentOf } from './dom.ts'

const NAMES_LENGTH = 300

/** What sites in other languages call their readers' comments. */
const COMMENTS =
  'comentarios comentários commentaires kommentare commenti komentarze kommentarer reacties yorumlar комментарии'

/** Class names that sites around the world give to chrome; each is one or more words between hyphens. */
const CHROME = words(`
  share sharing shares sharebar sharedaddy addthis addtoany social socials follow followus
  related relatedposts jp-relatedposts recommend recommended recommendations also-like read-next up-next see-also
  more-from more-stories most-read most-popular popular trending outbrain taboola zergnet revcontent teaser-list
  further-reading backlinks
  newsletter newsletters signup sign-up subscribe subscription optin opt-in mailchimp mc-embed paywall piano regwall
  donate donation cta
  ad ads advert advertisement advertising adslot adsense dfp gpt sponsor sponsored sponsors promo promotion promobox
  affiliate
  cookie cookies consent gdpr cookie-law privacy-notice popup pop-up modal overlay lightbox-content
  pushlayer push-layer push-notification push-notifications webpush web-push notification-prompt
  blur blurred blur-sm blur-md blur-lg obfuscated scrambled
  comment comments commentlist disqus respond reply replies guestbook webmentions reactions ${COMMENTS}
  breadcrumb breadcrumbs pagination pager paging page-links nav-links prev-next navigation navbar menu submenu skip-link
  skiplinks sidebar widget-area widgettitle
  author-bio author-box author-info author-card expert-bio expert-info expert-card contributor-bio
  contributor-info contributor-card writer-bio writer-info autor-bio autor-box autor-info autorenbox autoreninfo autoren-box about-author author-description bio biography byline bylines authors
  post-meta postmetadata entry-meta entry-footer entry-utility post-footer article-meta article-footer posted-on dateline publish-info
  timestamp pubdate reading-time read-time
  tags taglist tag-list tagcloud post-tags entry-tags categories cat-links tags-links topics keywords
  print printer toolbar tools login register rating ratings vote votes poll like-button likes views-count
  wp-socializer video-playlist videoplaylist video-list videolist video-carousel vjs-playlist jw-playlist
  copyright copyrights disclaimer disclosure editsection noprint noexport permalink nocontent`)

/** Those of readers' words, of other articles and of the site: never the article, however long. */
const FOREIGN = words(`
  related relatedposts jp-relatedposts recommend recommended recommendations also-like read-next up-next see-also
  more-from more-stories most-read most-popular outbrain taboola zergnet revcontent teaser-list
  comments commentlist comment-list disqus respond replies guestbook webmentions ${COMMENTS}
  cookie cookies consent gdpr cookie-law`)
/** One comment among others; alone it may be what its page shows. */
const ONE_OF_MANY = words('comment reply response')

const CAPTION = words(`
  caption captions figcaption photo-credit photocredit image-credit img-credit credit credits imagecaption cutline
  gallery slideshow carousel attribution`)
const CAPTION_TEXT = words('caption captions figcaption imagecaption cutline')

/** All that an element is called: `footer-push` is something else. */
const FOOTER = /^-+(?:(?:site|page|main|global|the|colophon)-)?footer-(?:(?:site|page|main)-)?$/

const CHROME_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog'])
const CHROME_ROLES =
  /^(?:navigation|menu|menubar|complementary|contentinfo|banner|search|alertdialog|dialog|form|tablist|toolbar)$/

/** Whether an element is marked as something other than the article's text. */
export function isChromeElement(element: Element): boolean {
  if (CHROME_TAGS.has(element.tagName) || CHROME_ROLES.test(attribute(element, 'role'))) return true
  return CHROME.test(wordsOfNames(element))
}

/** Whether an element is marked as what readers or the site say, or as other articles. */
export function isForeignElement(element: Element): boolean {
  if (isSiteFooter(element)) return true
  const names = wordsOfNames(element)
  if (FOREIGN.test(names)) return true
  const around = ONE_OF_MANY.test(names) ? parentOf(element) : undefined
  const isOther = (child: Node) => isElement(child) && child !== element && ONE_OF_MANY.test(wordsOfNames(child))
  return around !== undefined && childrenOf(around).some(isOther)
}

/** The page's own footer, by its tag, its role or its name, not that of its article. */
export function isSiteFooter(element: Element): boolean {
  const isFooter =
    element.tagName === 'footer' ||
    attribute(element, 'role') === 'contentinfo' ||
    (/^(?:div|section)$/.test(element.tagName) && FOOTER.test(wordsOfNames(element)))
  if (!isFooter) return false
  for (let around = parentOf(element); around; around = parentOf(around)) if (around.tagName === 'article') return false
  return true
}

/** Whether an element is marked as a picture's caption or credit. */
export function isCaptionElement(element: Element): boolean {
  return element.tagName === 'figure' || CAPTION.test(wordsOfNames(element))
}

/** Whether an element is marked as the words below a picture, not as what holds the picture too. */
export function isCaptionText(element: Element): boolean {
  return element.tagName === 'figcaption' || CAPTION_TEXT.test(wordsOfNames(element))
}

/** The words of an element's class, id and test names, lower-cased, with hyphens between and around them. */
function wordsOfNames(element: Element): string {
  let names = ''
  for (const { name, value } of element.attrs) {
    // A long id is the slug of a heading, and its words are about the article.
    const slug = name === 'id' && value.split(/[-_]/, 6).length > 4
    if (/^(?:class|id|data-testid|data-component)$/.test(name) && !slug) names += ` ${value.slice(0, NAMES_LENGTH)}`
  }
  if (names === '') return ''
  const plain = names
    // `print:max-w-md`, `group-[.menu]:mt-4` say how it looks and when.
    .replace(/(?<!\S)\S*[:[]\S*/g, '')
    // `has-sidebar`, `comments-open` describe something else, or a state; a `sidebar-grid` holds the article, too.
    .replace(
      /(?<!\S)(?:(?:has|with|w|no|without|hide|show)-\S+|\S{1,60}-(?:open|closed|enabled|disabled)(?!\S)|\S{0,60}sidebar-(?:grid|layout)\S*)/gi,
      '',
    )
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
  return `-${plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`
}

function words(list: string): RegExp {
  return new RegExp(`-(?:${list.trim().split(/\s+/).join('|')})(?=-)`)
}
