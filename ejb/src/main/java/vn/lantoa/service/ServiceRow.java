package vn.lantoa.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;

/**
 * A service as a row of a table.
 *
 * @param code the national code
 * @param agencies codes of organisations, in order
 * @param formerCode its previous code; empty if unchanged
 */
record ServiceRow(
        String code,
        String name,
        String field,
        ServiceLevel level,
        List<String> agencies,
        boolean essential,
        String address,
        @Nullable LocalDate validUntil,
        String formerCode) {
    /** The form of a national code: {@code 1.004221}, {@code 2.000889.000.00.00.H19}. */
    static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.\\-]{0,39}");

    private static final Pattern ADDRESS = Pattern.compile(
            "https://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?](?:[\\x21-\\x7E&&[^\"<>#%{}|\\\\^`\\[\\]]]|%[0-9A-Fa-f]{2})*+)?");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int MOST_AGENCIES = 200;

    ServiceRow {
        agencies =
                agencies.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /** Returns the issues of the row, without comparison with the register. */
    Issues check() {
        return Issues.none()
                .when(code.isEmpty(), "code", "missing")
                .when(!code.isEmpty() && !CODE.matcher(code).matches(), "code", "malformed")
                .and(text("name", name, LONGEST_NAME))
                .and(text("field", field, LONGEST_FIELD))
                .when(agencies.size() > MOST_AGENCIES, "agencies", "too-many", MOST_AGENCIES)
                .when(!address.isEmpty() && !ADDRESS.matcher(address).matches(), "address", "not-a-web-address")
                .when(address.length() > LONGEST_ADDRESS, "address", "too-long", LONGEST_ADDRESS)
                .when(formerCode.equals(code) && !code.isEmpty(), "former_code", "same-code", code);
    }

    /** Returns this row with the previous values for the columns that the table lacks. */
    ServiceRow keeping(List<String> absent, ServiceRow before) {
        var former = Records.values(before);
        return Records.map(
                this,
                (name, value) -> absent.contains(name.replace("validUntil", "valid_until")) ? former.get(name) : value);
    }

    /** Returns whether both rows are equal except for the former code. */
    boolean saysTheSame(ServiceRow other) {
        return withoutFormer().equals(other.withoutFormer());
    }

    private ServiceRow withoutFormer() {
        return new ServiceRow(code, name, field, level, agencies, essential, address, validUntil, "");
    }

    private static Issues text(String column, String value, int most) {
        return Issues.none()
                .when(value.isEmpty(), column, "missing")
                .when(value.codePointCount(0, value.length()) > most, column, "too-long", most)
                .when(FreeText.hasControls(value) || value.contains("\n"), column, "control-characters");
    }
}
