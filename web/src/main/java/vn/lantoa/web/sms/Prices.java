package vn.lantoa.web.sms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.sms.order.SmsTariff;

/** Parser of typed prices. */
public final class Prices {
    private Prices() {}

    static SmsTariff tariff(@Nullable BigDecimal gsm7, @Nullable BigDecimal ucs2) {
        var first = gsm7 == null ? BigDecimal.ZERO : gsm7;
        var second = ucs2 == null ? first : ucs2;
        Issues.none()
                .when(first.signum() < 0, "gsm7", "malformed")
                .when(second.signum() < 0, "ucs2", "malformed")
                .throwIfAny();
        return new SmsTariff(first, second);
    }

    /**
     * Parses a price typed by a user, with at most two decimals after a comma or point; an empty text is 0.
     *
     * @param field the field that is reported if the text is malformed
     */
    public static BigDecimal typed(String field, String text) {
        var digits = text.replace(" ", "").replace(',', '.');
        var right = digits.isEmpty() || digits.matches("\\d{1,9}(\\.\\d{1,2})?");
        Issues.none().when(!right, field, "malformed").throwIfAny();
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
