package vn.lantoa.coverage;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Words;

/** Amounts in words: the uses of a kind and their amount, as pages and documents write them. */
public final class AmountWords {
    private AmountWords() {}

    /** Returns the uses and the amount in the language. */
    public static String of(Amount amount, String language) {
        var number = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
        return Words.in(language)
                .text("amount." + amount.use().slug(), number.format(amount.uses()), number.format(amount.amount()));
    }

    /** Returns the amounts in the language, in their order. */
    public static String of(Collection<Amount> amounts, String language) {
        return amounts.stream().map(one -> of(one, language)).collect(Collectors.joining("; "));
    }
}
