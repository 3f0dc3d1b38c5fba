// What does Digestif know of Greek?
import type { Language } from './language.ts'

/** Greek. */
export const el = {
  tags: ['el'], scripts: 'Grek',
  drafts: 'πρόχειρο|πρόχειρα',
  abbreviations: {
    open: 'κ κα κος δρ καθ π.χ δηλ βλ', numbered: 'αρ σελ αριθ τηλ', either: 'κ.λπ κλπ κ.ά κ.τ.λ π.χ μ.μ π.μ',
  },
  stops: ';\u037e',
  chrome: {
    menu: { whole: 'αρχική|αναζήτηση|κλείσιμο|περισσότερα|διαβάστε περισσότερα|σύνδεση|εγγραφή|επικοινωνία|ειδήσεις' },
    share: { whole: 'κοινοποίηση' }, legal: { whole: 'πολιτική απορρήτου|όροι χρήσης' },
    related: { whole: 'διαβάστε επίσης|δείτε επίσης|σχετικά άρθρα|τελευταία νέα|δημοφιλή', opening: 'διαβάστε|δείτε επίσης' },
    comments: { whole: 'σχόλια|αφήστε σχόλιο' }, advert: { whole: 'διαφήμιση' }, about: { opening: 'δημοσιεύτηκε' },
  },
  months: `ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ
    σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ`,
  mail: {
    contents: 'Σε αυτό το τεύχος', lead: 'Κύριο θέμα', keyPoints: 'Σε αυτό το άρθρο', related: 'Για το ίδιο θέμα',
    moreStories: 'Επίσης σε αυτό το τεύχος', updated: 'Ενημερωμένα', brief: 'Εν συντομία',
    unsubscribe: 'Διακοπή συνδρομής', viewInBrowser: 'Προβολή στο πρόγραμμα περιήγησης', readOn: 'Συνέχεια στο {site}',
    more: 'και {count} ακόμη', why: 'Λαμβάνετε αυτό το μήνυμα επειδή έχετε εγγραφεί στο {title}.',
    number: 'Τεύχος {number}', stories: { one: '{count} άρθρο', other: '{count} άρθρα' },
  },
} satisfies Language
