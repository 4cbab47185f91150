package vn.lantoa.sms.order;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.Slug;

/** Form in which a message may be sent. */
public enum MessageForm implements Slug {
    /** The text as written. */
    MARKED(SmsText::clean),
    /** The text without Vietnamese diacritics, so that 160 characters fit in one part. */
    UNMARKED(UnmarkedForm::of),
    /** The text without diacritics and with common abbreviations. */
    SHORTENED(text -> UnmarkedForm.of(Lexicon.SHIPPED.shorten(SmsText.clean(text))));

    private final UnaryOperator<String> form;

    MessageForm(UnaryOperator<String> form) {
        this.form = form;
    }

    /** Returns the text in this form. */
    public String of(String text) {
        return form.apply(text);
    }

    /** Returns the words that a reader of this form may misread; empty for the form with diacritics. */
    public List<Misreading> misreadings(String text) {
        return switch (this) {
            case MARKED -> List.of();
            case UNMARKED -> Misreading.in(text);
            case SHORTENED -> Misreading.in(Lexicon.SHIPPED.shorten(SmsText.clean(text)));
        };
    }
}
