package vn.lantoa.sms.segment;

import java.util.List;
import vn.lantoa.kernel.Slug;

/** The three forms in which one message may be sent, side by side. */
public enum MessageForm implements Slug {
    /** The text as it was written. */
    MARKED {
        @Override
        public String of(String text) {
            return SmsText.clean(text);
        }
    },
    /** The text without the marks of Vietnamese, so that 160 characters are one message. */
    UNMARKED {
        @Override
        public String of(String text) {
            return UnmarkedForm.of(text);
        }
    },
    /** The text without marks, and with the abbreviations that everyone knows. */
    SHORTENED {
        @Override
        public String of(String text) {
            return UnmarkedForm.of(Lexicon.SHIPPED.shorten(SmsText.clean(text)));
        }
    };

    /** The text in this form. */
    public abstract String of(String text);

    /** The words that a reader of this form may misread: none where the marks are kept. */
    public List<Misreading> misreadings(String text) {
        return switch (this) {
            case MARKED -> List.of();
            case UNMARKED -> Misreading.in(text);
            case SHORTENED -> Misreading.in(Lexicon.SHIPPED.shorten(SmsText.clean(text)));
        };
    }
}
