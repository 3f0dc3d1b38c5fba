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
  months: `มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค
    กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค`,
  dates: { yearMark: 'พ.ศ|ค.ศ', dayMark: 'วันที่' },
  mail: {
    contents: 'ในฉบับนี้', lead: 'เรื่องเด่น', keyPoints: 'ในบทความนี้', related: 'เรื่องที่เกี่ยวข้อง',
    moreStories: 'เรื่องอื่นในฉบับนี้', updated: 'อัปเดต', brief: 'ข่าวสั้น', unsubscribe: 'ยกเลิกการรับอีเมล',
    preferences: 'การสมัครรับข่าวสารของคุณ', viewInBrowser: 'เปิดในเบราว์เซอร์', readOn: 'อ่านต่อที่ {site}', more: 'และอีก {count} เรื่อง',
    archive: 'ฉบับก่อนหน้า', forward: 'ส่งต่อฉบับนี้',
    answer: 'มีคำถามหรือข้อเสนอแนะ ตอบกลับอีเมลนี้ได้เลย',
    why: 'คุณได้รับอีเมลนี้เพราะสมัครรับ {title} ไว้', number: 'ฉบับที่ {number}', bestOf: 'เรื่องเด่นประจำเดือน',
    stories: { other: '{count} เรื่อง' },
  },
} satisfies Language
