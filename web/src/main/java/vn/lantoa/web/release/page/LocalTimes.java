package vn.lantoa.web.release.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.RequestParsing;

/** Times of forms: local, to the minute, in the hub's zone. */
@ApplicationScoped
class LocalTimes {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    @Inject
    UiLanguage language;

    /** The window of the three fields of a form. */
    WindowRequest request(@Nullable String at, @Nullable String embargoUntil, @Nullable String expiresAt) {
        return new WindowRequest(
                RequestParsing.optional("at", at, this::instant),
                RequestParsing.optional("embargoUntil", embargoUntil, this::instant),
                RequestParsing.optional("expiresAt", expiresAt, this::instant));
    }

    /** The value of a field for this instant; empty for none. */
    String field(@Nullable Instant at) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /** The present minute, as the earliest value of a field. */
    String now() {
        return field(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** The note on the zone beside a field: {@code Giờ Việt Nam (UTC+7)}. */
    String zone() {
        var words = Messages.in(language.tag());
        var known = "zone." + zone.getId();
        if (words.has(known)) return words.text(known);
        var name = TimeZone.getTimeZone(zone).getDisplayName(Locale.forLanguageTag(language.tag()));
        return name + " (UTC" + zone.getRules().getOffset(clock.instant()) + ")";
    }

    private Optional<Instant> instant(String text) {
        return RequestParsing.moment(text).map(at -> at.atZone(zone).toInstant());
    }
}
