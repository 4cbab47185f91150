package vn.lantoa.sms.order;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.kernel.Slug;

/** Type of a template field, with its display format. */
public enum FieldType implements Slug {
    /** Text of one line. */
    TEXT {
        @Override
        Optional<String> show(String value) {
            return value.contains("\n") ? Optional.empty() : Optional.of(value);
        }
    },
    /** Date in ISO format, displayed as {@code 05/12/2026}. */
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
    /** Time of day in ISO format, displayed as {@code 7h30}. */
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
    /** Web address, https only. */
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

    /** Returns the value in its display format; empty if the value does not have this type. */
    abstract Optional<String> show(String value);

    @Override
    public String json() {
        return name();
    }
}
