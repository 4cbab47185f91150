package vn.lantoa.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;

/** Times in forms: local times with minute precision, in the hub's time zone. */
@ApplicationScoped
class LocalTimes {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    @Inject
    UiLanguage language;

    /** Returns the form field's value for this instant; empty for null. */
    String field(@Nullable Instant at) {
        return at == null ? "" : FIELD.format(at.atZone(zone));
    }

    /** Returns the note about the time zone beside a field, such as {@code Giờ Việt Nam (UTC+7)}. */
    String zone() {
        var words = Messages.in(language.tag());
        var known = "zone." + zone.getId();
        if (words.has(known)) return words.text(known);
        var name = TimeZone.getTimeZone(zone).getDisplayName(Locale.forLanguageTag(language.tag()));
        return name + " (UTC" + zone.getRules().getOffset(clock.instant()) + ")";
    }
}
