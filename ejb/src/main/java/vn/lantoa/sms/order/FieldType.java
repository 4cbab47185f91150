package vn.lantoa.sms.order;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;

/** Type of a template field, with its display format. */
public enum FieldType implements Slug {
    /** Text of one line. */
    TEXT(value -> value.contains("\n") ? null : value),
    /** Date in ISO format, displayed as {@code 05/12/2026}. */
    DATE(value -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT))),
    /** Time of day in ISO format, displayed as {@code 7h30}. */
    TIME(value -> {
        var time = LocalTime.parse(value);
        return time.getHour() + "h" + (time.getMinute() == 0 ? "" : String.format("%02d", time.getMinute()));
    }),
    /** Web address, https only. */
    LINK(value -> {
        var address = URI.create(value);
        return "https".equals(address.getScheme()) && address.getHost() != null ? value : null;
    });

    private final Function<String, @Nullable String> display;

    FieldType(Function<String, @Nullable String> display) {
        this.display = display;
    }

    /** Returns the value in its display format; empty if the value does not have this type. */
    Optional<String> show(String value) {
        try {
            return Optional.ofNullable(display.apply(value));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String json() {
        return name();
    }
}
