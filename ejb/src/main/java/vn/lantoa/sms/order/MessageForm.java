package vn.lantoa.sms.order;

import java.util.List;
import vn.lantoa.kernel.Slug;

/** Form in which a message may be sent. */
public enum MessageForm implements Slug {
    /** The text as written. */
    MARKED {
        @Override
        public String of(String text) {
            return SmsText.clean(text);
        }
    },
    /** The text without Vietnamese diacritics, so that 160 characters fit in one part. */
    UNMARKED {
        @Override
        public String of(String text) {
            return UnmarkedForm.of(text);
        }
    },
    /** The text without diacritics and with common abbreviations. */
    SHORTENED {
        @Override
        public String of(String text) {
            return UnmarkedForm.of(Lexicon.SHIPPED.shorten(SmsText.clean(text)));
        }
    };

    /** Returns the text in this form. */
    public abstract String of(String text);

    /** Returns the words that a reader of this form may misread; empty for the form with diacritics. */
    public List<Misreading> misreadings(String text) {
        return switch (this) {
            case MARKED -> List.of();
            case UNMARKED -> Misreading.in(text);
            case SHORTENED -> Misreading.in(Lexicon.SHIPPED.shorten(SmsText.clean(text)));
        };
    }
}
