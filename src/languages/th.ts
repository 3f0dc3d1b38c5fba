// What does Digestif know of Thai?
import type { Language } from './language.ts'

/** Thai. */
export const th = {
  tags: ['th'], scripts: 'Thai',
  chrome: {
    menu: { whole: 'หน้าแรก|เมนู|ค้นหา|ปิด|อ่านต่อ|ดูเพิ่มเติม|เข้าสู่ระบบ|สมัครสมาชิก|เกี่ยวกับเรา|ติดต่อเรา|ข่าว' },
    share: { whole: 'แชร์' }, related: { whole: 'ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวล่าสุด|แนะนำ|ยอดนิยม' },
    comments: { whole: 'แสดงความคิดเห็น|ความคิดเห็น' }, advert: { whole: 'โฆษณา' },
  },
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  mail: {
    contents: 'ในฉบับนี้', lead: 'เรื่องเด่น', keyPoints: 'ในบทความนี้', related: 'เรื่องที่เกี่ยวข้อง',
    moreStories: 'เรื่องอื่นในฉบับนี้', updated: 'อัปเดต', brief: 'ข่าวสั้น', unsubscribe: 'ยกเลิกการรับอีเมล',
    viewInBrowser: 'เปิดในเบราว์เซอร์', readOn: 'อ่านต่อที่ {site}', more: 'และอีก {count} เรื่อง',
    why: 'คุณได้รับอีเมลนี้เพราะสมัครรับ {title} ไว้', number: 'ฉบับที่ {number}',
    stories: { other: '{count} เรื่อง' },
  },
} satisfies Language
