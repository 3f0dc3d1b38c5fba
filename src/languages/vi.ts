// What does Digestif know of Vietnamese?
import type { Language } from './language.ts'

/** Vietnamese. */
export const vi = {
  tags: ['vi'],
  goingOn: 'đọc tiếp|xem thêm',
  drafts: 'bản nháp|nháp',
  chrome: {
    menu: { whole: 'trang chủ|tìm kiếm|đóng|xem thêm|đọc thêm|đăng nhập|đăng ký|giới thiệu|liên hệ' },
    share: { whole: 'chia sẻ' }, legal: { whole: 'chính sách bảo mật' },
    related: { whole: 'bài viết liên quan|tin liên quan|tin mới nhất|có thể bạn quan tâm|đọc nhiều', opening: 'xem thêm|đọc thêm' },
    comments: { whole: 'bình luận|gửi bình luận|trả lời' }, advert: { whole: 'quảng cáo' },
    about: { whole: 'tác giả', opening: 'đăng ngày|cập nhật' },
  },
  dates: { yearMark: 'năm', dayMark: 'ngày|mùng', monthBefore: 'tháng' },
  headlines: {
    roundUps: 'bản tin tuần|điểm tin|tin tức trong tuần|tổng hợp tuần|bản tin',
    generic: 'bản tin tuần tháng tức cập nhật điểm tổng hợp',
  },
  mail: {
    contents: 'Trong số này', lead: 'Tin chính', keyPoints: 'Trong bài này', related: 'Cùng chủ đề',
    moreStories: 'Cũng trong số này', updated: 'Cập nhật', brief: 'Tin vắn', unsubscribe: 'Hủy đăng ký',
    preferences: 'Gói đăng ký của bạn', viewInBrowser: 'Xem trong trình duyệt', readOn: 'Đọc tiếp tại {site}', more: 'và {count} bài khác',
    archive: 'Các số trước', forward: 'Chuyển tiếp số này',
    answer: 'Bạn có câu hỏi hay góp ý? Chỉ cần trả lời email này.',
    why: 'Bạn nhận được email này vì đã đăng ký {title}.', number: 'Số {number}', bestOf: 'Hay nhất trong tháng', stories: { other: '{count} bài' },
  },
} satisfies Language
