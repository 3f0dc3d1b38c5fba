// What does Digestif know of Vietnamese?
import type { Language } from './language.ts'

/** Vietnamese. */
export const vi = {
  tags: ['vi'],
  names: { own: 'tiếng việt', english: 'vietnamese' },
  skips: 'bỏ qua nội dung|chuyển đến nội dung',
  turnOn: 'bật',
  phrases: {
    dangling: `nhờ sự giúp đỡ của ông|nhờ sự giúp đỡ của bà|nhờ sự giúp đỡ của họ|điều tương tự|
      điều này|điều đó|điều ấy|việc này|việc đó|việc ấy|đây|đó|nó|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|em ấy|
      anh ta|cô ta|ông ta|bà ta|họ|chúng|tuy nhiên|nhưng|nhưng mà|thế nhưng|song|và|hoặc|hay là|vì vậy|vì thế|bởi vậy|
      bởi thế|do đó|do vậy|cho nên|vậy nên|vậy là|thế là|chính vì vậy|chính vì thế|vì lý do này|vì lý do đó|sau đó|
      rồi|tiếp theo|tiếp đó|trước đó|trong khi đó|trong lúc đó|trong lúc ấy|cùng lúc đó|đồng thời|ngoài ra|hơn nữa|
      thêm vào đó|bên cạnh đó|không những thế|không chỉ vậy|ví dụ|chẳng hạn|mặt khác|ngược lại|trái lại|nói cách khác|
      thực ra|thật ra|trên thực tế|tất nhiên|dĩ nhiên|cuối cùng,|đầu tiên,|trước hết|thứ nhất|thứ hai,|thứ ba,|
      thay vào đó|thay vì vậy|không có ông ấy|không có anh ấy|không có cô ấy|không có bà ấy|không có họ|không có nó|
      nếu không có ông ấy|nếu không có anh ấy|nếu không có cô ấy|nếu không có họ|nếu không có nó|nhờ đó|nhờ vậy|
      nhờ thế|nhờ cô ấy|nhờ anh ấy|nhờ ông ấy|nhờ bà ấy|nhờ họ|nhờ nó|nhờ có cô ấy|nhờ có anh ấy|nhờ có ông ấy|
      trong số đó|trong số này|trong số họ|* trong số đó|* trong số họ|* trong số này|* người trong số họ|
      * người trong số đó|một trong số đó|cả hai|trong cả hai|ở cả hai|ngày hôm sau|hôm sau|sáng hôm sau|tối hôm sau|
      * ngày sau đó|* tuần sau đó|* tháng sau đó|* năm sau đó|từ đó|kể từ đó|từ đấy|lúc đó|khi đó|lúc ấy|khi ấy|
      lúc này|khi này|tại đây|ở đây|ở đó|tại đó|nơi này|nơi đó|để * điều này|để * * điều này|để * điều đó|
      để * * điều đó|đáng tiếc|tiếc là|tiếc thay|vâng,|không,|tương tự|cũng vậy|dù vậy|dù thế|mặc dù vậy|tuy vậy|
      tuy thế|như vậy|như thế|theo đó|qua đó|với điều này|về điều này|về việc này|kết quả là|hậu quả là|nghĩa là|
      tức là`,
    standing: `song sinh|song song|song ngữ|song phương|song hành|họ hàng|họ nguyễn|họ trần|họ lê|họ phạm|chúng tôi|chúng ta|chúng em|chúng mình|đồng thời là|như thế nào`,
    text: 'bài viết|bài báo|cuốn sách|hướng dẫn',
    pointer: 'nói trên|kể trên|nêu trên',
    within: 'không ai trong số họ|không ai trong số đó|cả hai người họ',
    adding: 'vì vậy|vì thế|do đó|bởi vậy', linking: 'ngoài ra|hơn nữa|thêm vào đó|bên cạnh đó|tất nhiên|dĩ nhiên',
    fronted: { by: 'năm|vào|trong|sau|trước|từ|khi|tại|ở', pronouns: 'ông ấy|bà ấy|anh ấy|cô ấy|chị ấy|anh ta|cô ta|họ|nó' },
    turn: 'nhưng|tuy nhiên|song|thế nhưng|đáng tiếc|tiếc là|ngược lại|trái lại|cuối cùng|thực ra',
    takesBack: 'tôi đã nhầm|chúng tôi đã nhầm|tôi đã sai|chúng tôi đã sai|ít nhất tôi đã nghĩ vậy|tôi đã nghĩ như vậy',
    page: 'mở trong cửa sổ mới|mở trong tab mới|chuyển đến nội dung',
    greeting: `chúng tôi xin cảm ơn|chúng tôi xin gửi lời cảm ơn|chúng tôi chân thành cảm ơn|xin chân thành cảm ơn|
      chúng tôi muốn cảm ơn|chúng tôi xin lỗi|
      xin chào|chào bạn|chào các bạn|chào mừng|kính gửi|kính chào|bạn đọc thân mến|các bạn thân mến|cảm ơn|
      xin cảm ơn|chúc mừng năm mới|chúc mừng giáng sinh|xin chúc mừng|hẹn gặp lại|tạm biệt`,
    order: `nhấn vào|nhấp vào|bấm vào|đọc thêm|xem thêm|hãy đăng ký|đăng ký ngay|theo dõi chúng tôi|tải về|tải xuống|
      liên hệ với chúng tôi|liên hệ ngay|vui lòng|đừng quên|đừng bỏ lỡ|mời bạn|mời các bạn|mời quý|thông tin chi tiết|
      để biết thêm`,
    label: 'ảnh|hình|nguồn|video|tác giả|bài|thực hiện|bởi|cập nhật|ghi chú|lưu ý',
    offer: `mong quý vị thông cảm|lời cảm ơn chân thành|
      mong được gặp|nhấn vào đây|nhấp vào đây|bấm vào đây|hãy đăng ký|đăng ký ngay|theo dõi chúng tôi|liên hệ với chúng tôi|
      để biết thêm|đọc thêm|xem thêm|bản tin của chúng tôi|trong phần bình luận|vui lòng`,
    pointing: 'dưới đây|như sau|ảnh chụp màn hình|trang này|ở trên đây|tại đây.',
    preview: 'trong bài viết này|trong bài này|chúng ta sẽ thấy',
    step: 'giả sử|hãy tưởng tượng|hãy hình dung|chúng ta hãy|bây giờ chúng ta|nhấn|cài đặt',
    personal: 'tôi|mình', address: 'bạn|các bạn|quý vị|quý khách',
  },
  goingOn: 'đọc tiếp|xem thêm',
  drafts: 'bản nháp|nháp', unsorted: 'chưa phân loại|chưa được phân loại|khác|bài viết',
  fields: 'tiêu đề=title|ngày=date|ngày đăng=date|ngày xuất bản=date|ngày tạo=created|cập nhật=updated|tác giả=author|thẻ=tags|nhãn=tags|chuyên mục=category|danh mục=category|mô tả=description|tóm tắt=summary|hình ảnh=image|ảnh bìa=image|trạng thái=status|ngôn ngữ=lang',
  pictures: 'ảnh',
  figures: 'hình|bảng',
  chrome: {
    menu: { whole: 'trang chủ|tìm kiếm|đóng|xem thêm|đọc thêm|đăng nhập|đăng ký|giới thiệu|liên hệ' },
    share: { whole: 'chia sẻ' }, legal: { whole: 'chính sách bảo mật' },
    related: { whole: 'bài viết liên quan|tin liên quan|tin mới nhất|có thể bạn quan tâm|đọc nhiều', opening: 'xem thêm|đọc thêm' },
    comments: { whole: 'bình luận|gửi bình luận|trả lời' }, advert: { whole: 'quảng cáo' },
    about: { whole: 'tác giả', opening: 'đăng ngày|cập nhật' },
  },
  dates: { at: 'lúc|vào lúc', yearMark: 'năm', dayMark: 'ngày|mùng', monthBefore: 'tháng', published: 'đăng|ngày đăng|đăng lúc|đăng ngày|xuất bản', updated: 'cập nhật|cập nhật lúc' },
  headlines: {
    roundUps: 'bản tin tuần|điểm tin|tin tức trong tuần|tổng hợp tuần|bản tin',
    generic: 'bản tin tuần tháng tức cập nhật điểm tổng hợp số',
  },
  and: 'và',
  byline: { others: 'biên dịch|người dịch|biên tập', nobody: 'ban biên tập|ẩn danh', author: 'tác giả' },
  imprint: { release: 'thông cáo báo chí' },
  genericHeadings: `giới thiệu|mở đầu|lời mở đầu|mục lục|nội dung|tổng quan|tóm tắt|kết luận|lời kết|tổng kết|bối cảnh|
    câu hỏi thường gặp|hỏi đáp|nguồn|tài liệu tham khảo|tham khảo|ghi chú|chú thích|liên kết|thông tin thêm|
    đọc thêm|xem thêm|bài viết liên quan|lời cảm ơn|phụ lục|về tác giả|tác giả|về chúng tôi|bình luận|chia sẻ|
    bước tiếp theo|các bước tiếp theo|ví dụ|kết quả|tin tức|liên hệ|về đầu trang`,
  calls: `đăng ký|đăng ký ngay|đăng ký nhận tin|theo dõi chúng tôi|liên hệ với chúng tôi|tham gia|
    tham gia ngay|quyên góp|tải xuống|tải về|dùng thử`,
  series: { steps: 'chương|ví dụ|bước|quy tắc|bài|mẹo|hình|bảng', nouns: 'phần tập số tuần', versions: 'phiên bản' },
  mail: {
    contents: 'Trong số này', lead: 'Tin chính', keyPoints: 'Trong bài này', related: 'Cùng chủ đề',
    moreStories: 'Cũng trong số này', updated: 'Cập nhật', brief: 'Tin vắn', unsubscribe: 'Hủy đăng ký',
    preferences: 'Gói đăng ký của bạn', viewInBrowser: 'Xem trong trình duyệt', readOn: 'Đọc tiếp tại {site}', more: 'và {count} bài khác',
    archive: 'Các số trước', forward: 'Chuyển tiếp số này',
    answer: 'Bạn có câu hỏi hay góp ý? Chỉ cần trả lời email này.',
    why: 'Bạn nhận được email này vì đã đăng ký {title}.', number: 'Số {number}', bestOf: 'Hay nhất trong tháng', stories: { other: '{count} bài' },
  },
} satisfies Language
