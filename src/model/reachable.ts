// Can readers open an address from wherever they are?

/**
 * Whether it is a mail address, or an address of the web whose host has a full name: `localhost`, a name of an intranet or
 * an IPv6 number is for one machine or network. A host with other characters is cut short where a program finds links in text.
 */
export function isReachable(href: string): boolean {
  const url = /^(https?:\/\/|mailto:)/i.test(href) ? URL.parse(href) : null
  if (url === null) return false
  return url.protocol === 'mailto:' ? url.pathname.includes('@') : /^[\w-]+(?:\.[\w-]+)+\.?$/.test(url.hostname)
}
