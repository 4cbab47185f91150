package vn.lantoa.sms.studio;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.kernel.Slug;

/** The type of a template's field, with the form in which a message shows it. */
public enum FieldType implements Slug {
    /** A text of one line. */
    TEXT {
        @Override
        Optional<String> show(String value) {
            return value.contains("\n") ? Optional.empty() : Optional.of(value);
        }
    },
    /** A day in ISO form, shown as {@code 05/12/2026}. */
    DATE {
        @Override
        Optional<String> show(String value) {
            try {
                return Optional.of(
                        LocalDate.parse(value).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    /** A time of the day in ISO form, shown as {@code 7h30}. */
    TIME {
        @Override
        Optional<String> show(String value) {
            try {
                var time = LocalTime.parse(value);
                return Optional.of(
                        time.getHour() + "h" + (time.getMinute() == 0 ? "" : String.format("%02d", time.getMinute())));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    /** An address of a page, https alone. */
    LINK {
        @Override
        Optional<String> show(String value) {
            try {
                var address = new URI(value);
                return "https".equals(address.getScheme()) && address.getHost() != null
                        ? Optional.of(value)
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    };

    /** The value as a message shows it; empty for one of another type. */
    abstract Optional<String> show(String value);
}
