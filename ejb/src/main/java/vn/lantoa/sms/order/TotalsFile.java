package vn.lantoa.sms.order;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Table of totals in a company's folder, next to the package of its order: {@code dat-gui-{order}-KETQUA.csv}.
 *
 * @param name file name as written by the company
 */
public record TotalsFile(OrderId order, String name) {
    private static final Pattern NAME = Pattern.compile(
            OrderDocument.FILES + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-ketqua\\.csv",
            Pattern.CASE_INSENSITIVE);

    /** Returns the file of this name; empty if the name does not match. */
    public static Optional<TotalsFile> of(String name) {
        var found = NAME.matcher(name);
        return found.matches()
                ? Optional.of(new TotalsFile(OrderId.parse(found.group(1).toLowerCase(Locale.ROOT)), name))
                : Optional.empty();
    }

    /** Returns the name of the file that lists its faults. */
    String refusalName() {
        return OrderDocument.FILES + order + "-KETQUA-LOI.txt";
    }

    /** Returns the name of the file that confirms this table. */
    String receiptName() {
        return OrderDocument.FILES + order + "-KETQUA-DANHAN.txt";
    }
}
