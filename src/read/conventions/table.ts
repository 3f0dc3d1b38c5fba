// By which marks do the tools that write articles keep one back?

/** What a value must be for the mark to count. */
export type Test =
  /** A switch that is on: `true`, `yes`, `1`; or a word that is not an answer. */
  | 'on'
  /** A switch that is off: `false`, `no`, `0`. */
  | 'off'
  /** Any value but none. */
  | 'set'
  /** None, where nothing else gives a date. */
  | 'unset'
  /** A word of `KEPT_STATES`; one that is in neither list puts the file in doubt, unless the key often means something else. */
  | 'state'
  | 'maybe a state'
  /** A word of `KEPT_READERS`: it is not for everybody. */
  | 'readers'
  | 'maybe readers'
  /** A day that has passed; a day to come. */
  | 'past'
  | 'ahead'
  /** One of these words. */
  | { readonly words: string }

/** What the mark means. `undated`: it counts only where neither front matter nor file name gives a date. */
type Meaning = 'draft' | 'expired' | 'future' | 'not-article' | 'not-article, undated'

/** One row: whose mark it is, where it is, and what it means. */
export interface Convention {
  readonly tool: string
  /** `key`: of the front matter, a dot before what is nested; `file`: a name without its ending; `folder`: on the way. */
  readonly place: 'key' | 'tag' | 'file' | 'folder' | 'title'
  /** Divided by spaces (names of files and folders by `|`); case, `_`, `-` and spaces in them don't matter. */
  readonly names: string
  readonly value?: Test
  readonly means: Meaning
}

const row = (tool: string, place: Convention['place'], names: string, means: Meaning, value?: Test): Convention => ({
  tool,
  place,
  names,
  means,
  ...(value && { value }),
})
const words = (words: string): Test => ({ words })

/** The table. `docs/articles.md` shows it, and a test holds the two together. */
export const CONVENTIONS: readonly Convention[] = [
  row('Hugo, Astro, Eleventy, Zola, Quarto, Docusaurus, Gatsby', 'key', 'draft isDraft drafts drafting saveAsDraft', 'draft', 'on'),
  row('in other languages', 'key', 'entwurf brouillon borrador rascunho bozza kladde utkast szkic luonnos taslak черновик 下書き 草稿 초안', 'draft', 'on'),
  row('in other languages', 'key', 'privat privé privado privada privato privata приватный 非公開 非公开 私密 비공개', 'draft', 'on'),
  row('any', 'key', 'wip unfinished incomplete comingSoon noPublish doNotPublish dontPublish unpublished unpublish disabled', 'draft', 'on'),
  row('Docusaurus, Hexo, Decap', 'key', 'hidden hide unlisted private isPrivate secret', 'draft', 'on'),
  row('Jekyll, Obsidian Publish, Dendron', 'key', 'published publish isPublished', 'draft', 'off'),
  row('Strapi', 'key', 'published_at', 'draft', 'unset'),
  row('digital garden, Enveloppe, Logseq', 'key', 'dg-publish share public isPublic', 'draft', 'off'),
  row('any', 'key', 'visible isVisible listed showInList list live online enabled active release released approved ready finished', 'draft', 'off'),
  row('Zola, Astro, Grav, VuePress', 'key', 'render output routable article', 'draft', 'off'),
  row('Hugo', 'key', 'build.render build.list', 'draft', words('never link local false no')),
  row('Eleventy, Lume', 'key', 'permalink url', 'draft', words('false no')),
  row('Eleventy, Hashnode', 'key', 'eleventyExcludeFromCollections excludeFromCollections exclude excluded ignore ignored ignorePost', 'draft', 'on'),
  row('Gridea, Hugo themes', 'key', 'hideInList hideFromList hiddenInHomeList hiddenFromHomePage hiddenInRss hiddenFromRss excludeFromFeed excludeFromRss', 'draft', 'on'),
  row('any', 'key', 'newsletter feed rss inFeed', 'draft', 'off'),
  row('Hexo, StatiCrypt', 'key', 'password passphrase pass passwd pwd passwordHash', 'draft', 'set'),
  row('Hexo, Mizuki', 'key', 'encrypted encrypt locked protected passwordProtected hasPassword confidential internal embargoed', 'draft', 'on'),
  row('Ghost, Substack, Medium', 'key', 'membersOnly memberOnly subscribersOnly paid paidOnly premium paywall paywalled', 'draft', 'on'),
  row('Ghost, WordPress, Movable Type', 'key', 'visibility post_visibility', 'draft', 'readers'),
  row('Substack, Medium, MemberPress', 'key', 'audience access accessLevel privacy readership postAccess', 'draft', 'maybe readers'),
  row('Notion, Bear, Joplin', 'key', 'archived isArchived deleted isDeleted trashed trash removed inTrash', 'draft', 'on'),
  row('WordPress, Pelican, Nikola, Notion, Movable Type', 'key', 'status post_status publishStatus publicationStatus contentStatus statut статус 状态 ステータス 상태', 'draft', 'state'),
  row('editorial workflows', 'key', 'state stage phase progress workflow workflowState editorialStatus estado stato', 'draft', 'maybe a state'),
  row('Hugo, Drupal', 'key', 'expiryDate expires expire expiry expiration expireDate expirationDate expiresOn expiresAt unpublishDate unpublishOn unpublishAt validUntil', 'expired', 'past'),
  row('any', 'key', 'embargo embargoUntil embargoDate publishAfter notBefore goLive goLiveDate liveDate availableFrom visibleFrom scheduled scheduledFor scheduledAt', 'future', 'ahead'),
  row('Ghost, Strapi', 'key', 'deletedAt trashedAt', 'draft', 'set'),
  row('Jekyll, Hugo', 'key', 'redirect redirectTo redirectUrl redirectLink redirectTarget movedTo', 'not-article', 'set'),
  row('Jekyll, Hugo, Hexo', 'key', 'layout type template', 'not-article', words('redirect tags tag categories category archives archive search sitemap 404 feed rss home landing links friends about contact')),
  row('WordPress exporters', 'key', 'type', 'not-article', words('page')),
  row('Jekyll', 'key', 'layout', 'not-article, undated', words('page home default none')),
  row('WordPress', 'key', 'postType wpPostType', 'not-article', words('page attachment revision nav_menu_item wp_block template')),
  row('WordPress, Hugo, Jekyll', 'key', 'layout type template postType', 'draft', words('draft drafts')),
  row('Hugo', 'key', 'headless', 'not-article', 'on'),
  row('any', 'tag', 'draft wip unpublished unlisted private hidden nopublish do-not-publish', 'draft'),
  row('Jekyll, Hexo', 'folder', 'draft|drafts|private|unpublished|unlisted|wip|in progress|trash|recycle bin|papierkorb|corbeille|papelera|cestino|lixeira|prullenbak|papperskorg|papirkurv|roskakori|kosz|koš|çöp kutusu|корзина|ゴミ箱|回收站|휴지통', 'draft'),
  row('Medium, Marmite', 'file', 'draft|wip|unpublished', 'draft'),
  row('any', 'title', 'DRAFT|WIP', 'draft'),
  row('Obsidian, Hugo, Hexo, Logseq', 'folder', 'templates|template|_templates|archetypes|scaffolds|boilerplates|vorlagen|modèles|plantillas|modelli|模板|шаблоны', 'not-article, undated'),
  row('Jekyll, Docusaurus, VitePress', 'folder', '_partials|_snippets|_components|_fragments|_shared|_macros|_plugins|_assets|_archetypes|_theme', 'not-article'),
  row('Logseq', 'folder', 'logseq/bak|logseq/.recycle|logseq/version-files', 'not-article'),
  row('Jekyll, Docusaurus, Quarto, Docsify', 'file', '_*', 'not-article'),
  row('the web', 'file', 'robots.txt|humans.txt|security.txt|ads.txt|app-ads.txt|llms.txt|llms-full.txt|keybase.txt', 'not-article'),
  row('Python, CMake', 'file', 'requirements.txt|requirements-*.txt|requirements_*.txt|constraints.txt|cmakelists.txt|manifest.txt', 'not-article'),
  row('Google, Bing, Yandex', 'file', 'google????????????????.html|yandex_*.html|pinterest-*.html|bingsiteauth.html', 'not-article'),
  row('GitHub, GitLab', 'file', 'license|license-*|licence|unlicense|copying|notice|contributing|code of conduct|security|support|governance|maintainers|authors|contributors|changelog|changes|install|upgrading|codeowners|pull request template|issue template|citation|todo|agents|claude|gemini', 'not-article, undated'),
  row('GitHub, GitLab in other languages', 'file', 'liesmich|lies mich|lisezmoi|lisez moi|léeme|leeme|leiame|leia me|leggimi|leesmij|lees mij|läs mig|läsmig|læs mig|læsmig|les meg|lueminut|czytajto|czytaj to|přečti mě|čtimě|benioku|beni oku|прочти меня|прочитай меня|прочитай мене|lizenz|licencia|licença|licenza|licentie|licens|lisens|lisenssi|licencja|лицензия|ліцензія|contribuer|contribuir|contribuire|como contribuir|cómo contribuir|comment contribuer|mitwirken|bijdragen|code de conduite|código de conducta|código de conduta|codice di condotta|verhaltenskodex', 'not-article, undated'),
  row('GitBook, mdBook', 'file', 'summary|glossary|book', 'not-article, undated'),
  row('every site', 'file', '404|403|500|about|about me|about us|contact|tags|categories|archives|archive|search|sitemap|imprint|impressum|datenschutz|privacy|privacy policy|terms|terms of service|terms of use|cookie policy|legal|blogroll|offline|kontakt|über|über mich|ueber mich|mentions legales|mentions légales|à propos|a propos|contacto|acerca de|sobre|contato|sobre mim|chi siamo|contatti|om|om oss|关于|о себе|контакты', 'not-article, undated'),
]

/** States of work that is not for readers yet, or no longer; words, as whole values or among other words. */
export const KEPT_STATES = `draft drafts auto-draft wip private pending unpublished unlisted hidden future scheduled trash trashed deleted
  withheld withdrawn rejected skip skipped archived archive expired retired inbox idea ideas backlog todo tbd planned outline outlining
  sketch stub writing editing drafting review reviewing in-review needs-review proofreading fact-check unfinished
  incomplete in-progress inprogress progress progressing doing started wip blocked paused on-hold hold holding waiting
  queued embargo embargoed locked internal confidential inherit none never not no false off disabled inactive offline
  entwurf entwürfe unveröffentlicht privat geplant brouillon brouillons privé prive planifié borrador borradores privado
  pendiente rascunho rascunhos pendente bozza bozze privato concept kladde klad utkast szkic koncept luonnos taslak
  piszkozat návrh vázlat ciornă ciorne nacrt osnutek esborrany чернова koncepty rozpracováno geplant inplanung in-arbeit en-cours en-curso em-andamento in-corso em-breve bezig pågående igangværende kesken v-přípravě
  soon later someday not-yet en-revisión in-revisione em-revisão en-relecture in-prüfung in-bearbeitung na-revisão на-проверке 校对中 進行中 进行中 進行中 作業中 未着手 진행-중 시작-전 черновик черновики чернетка приватный 下書き 非公開 草稿 草稿箱 私密 未发布 초안 비공개 مسودة پیش‌نویس טיוטה`

/** States of what readers may see; words. Any other state puts the file in doubt. */
export const OPEN_STATES = `publish published public publicly live final finished complete completed done released ready
  approved active stable current evergreen growing budding seedling seedlings sprout sapling tree mature updated new
  revised ongoing open visible listed online on yes true enabled sent posted accepted ok success production prod
  maintained deprecated superseded beta alpha experimental featured normal regular default standard
  veröffentlicht öffentlich fertig publié publie terminé publicado publicada público pubblicato pubblicata gepubliceerd
  publicerad publiceret publisert julkaistu opublikowany опубликовано опубликован опубликована 公開 公開済み 已发布 发布 公开 발행 공개 발행됨 공개됨 게시됨 完成 完了 完了済み 已完成 완료 terminada terminado terminato
  pubblicati finalizado klaar afgerond afgewerkt klar färdig ferdig færdig valmis gotowe gotowy ukończone hotovo hotový kész közzétéve
  megjelent publicat objavljeno gotovo yayında yayınlandı yayımlandı tamamlandı готово завершено опубліковано публикувано
  δημοσιευμένο δημοσιεύτηκε منشور فعال פורסם منتشرشده đã-đăng diterbitkan terbit publicats`

/** Readers that are not everybody; words, as whole values or among other words. */
export const KEPT_READERS = `private privat privé privado privato personal members member members-only paid paid-only only-paid
  only_paid only_free founding premium pro plus subscribers subscriber subscribers-only patrons supporters sponsors tiers
  tier filter unlisted hidden internal intern restricted confidential secret protected password locked friends family
  followers team staff employees editors editor admin admins contributors invited invitation logged-in login registered
  authenticated me self myself nobody none no off false draft unpublished closed`

/** Readers that are everybody; words. */
export const OPEN_READERS = `public everyone everybody all anyone open free world web yes true on visible published default normal
  öffentlich alle publique public tous público todos pubblico tutti 公開 公开`

/** Maps in which generators, themes and exports keep the same keys. */
export const GROUPS = `params extra meta metadata data custom frontmatter page pageparams post article blog publishing publication
  options settings flags config obsidian ghost wordpress notion properties attributes fields sys cascade`

/** What a date in the front matter may be called, most significant first: the day of publication, then of writing. */
export const PUBLISHED = `publishdate pubdate pubdatetime publisheddate publishedat publishedon publishedtime datepublished
  dateposted publicationdate publishon publishat published firstpublished date datetime posted postedon postedat postdate
  posteddate created createdat createdon createdtime datecreated creationdate creationtime createtime createddate dateadded dategmt firstpublishedat rsspubdate datum fecha 日期 дата`

/** The same, where the key may as well mean something else. */
export const WEAKLY_PUBLISHED = 'issued released written writtenon day timestamp ctime dateiso isodate dcterms.issued'

/** The same for the day of the latest change. */
export const UPDATED = `updated updatedat updatedon updateddate dateupdated lastmod lastmodified lastmodifiedat lastmodifieddate
  modified modifiedat modifieddate datemodified moddatetime lastupdated lastupdate lastedited lasteditedtime mtime`
