package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Bulletins that a commune is to broadcast now. Withdrawn bulletins disappear at once. */
@ApplicationScoped
public class CommuneBulletins {
    /** The code for radio, used instead of the code of a commune. */
    public static final String RADIO = "radio";

    /** The number of days, from today on, for which airing times are listed. */
    private static final int DAYS_NAMED = 14;

    private static final Duration GONE_STANDS = Duration.ofDays(60);

    /** The number of days that a bulletin stays in the feed after its last day, for systems that poll late. */
    private static final int AFTER = 7;

    @Inject
    Clock clock;

    @Inject
    Bulletins bulletins;

    @Inject
    ZoneId zone;

    @Inject
    Organisations organisations;

    /**
     * Bulletins of a place.
     *
     * @param code the code of the commune, or {@value #RADIO}
     * @param unit the commune; for radio the whole province
     * @param live live bulletins, the latest first
     * @param gone bulletins of the last sixty days that are no longer live
     * @param changedAt time of the last change; the first day of the unit if there was none
     */
    public record Listed(
            String code,
            OrganisationView unit,
            List<BulletinView> live,
            List<BulletinView> gone,
            Instant changedAt,
            LocalDate today) {
        /** Returns the times of the next days at which the unit is to broadcast the bulletin. */
        public List<String> airings(BulletinView one) {
            return one.plan().airings(unit, today, DAYS_NAMED).stream()
                    .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                    .toList();
        }

        /** Returns whether the place ever had a bulletin. If not, the time of the last change is meaningless. */
        boolean hasBegun(ZoneId zone) {
            return changedAt.isAfter(unit.validFrom().atStartOfDay(zone).toInstant());
        }
    }

    /**
     * Returns the loudspeaker bulletins of the commune, or all radio bulletins for the code {@value #RADIO}.
     *
     * @throws NotFound if the commune does not exist or is closed
     */
    public Listed of(String code) {
        if (code.equals(RADIO))
            return list(code, organisations.findView(organisations.root()).orElseThrow(), null);
        var commune = organisations
                .findView(code)
                .filter(OrganisationView::isCommune)
                .orElseThrow(() -> new NotFound("commune " + code));
        return list(code, commune, commune.id());
    }

    /** Returns the bulletins that a commune is to broadcast now, for information systems that poll. */
    public Listed of(String code, Actor by) {
        if (by.kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("bulletins of a commune");
        return of(code);
    }

    private Listed list(String code, OrganisationView unit, @Nullable OrganisationId commune) {
        var medium = commune == null ? BulletinMedium.RADIO : BulletinMedium.LOUDSPEAKER;
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var before = today.minusDays(AFTER + 1L);
        var out = bulletins.live(medium, commune, before);
        var live = out.stream().filter(one -> stands(one, today)).toList();
        var gone = bulletins.gone(medium, commune, now.minus(GONE_STANDS));
        var changes = Stream.concat(out.stream(), gone.stream())
                .map(one -> one.progress().changedAt());
        var days = changes(out, bulletins.lastDayUntil(medium, commune, before), unit.validFrom(), today)
                .map(day -> day.atStartOfDay(zone).toInstant());
        var changed = Stream.concat(changes, days).max(Instant::compareTo).orElse(now);
        return new Listed(code, unit, live, gone, changed, today);
    }

    /**
     * Returns whether the bulletin is still in the feed. An urgent bulletin leaves the feed after its last day, so that
     * systems that poll late do not play it.
     */
    static boolean stands(BulletinView one, LocalDate today) {
        return !one.kind().isUrgent() || !one.plan().schedule().lastOn().isBefore(today);
    }

    /**
     * Returns the days up to today on which the feed changed although no bulletin was added: a bulletin left the feed,
     * or the listed times changed.
     *
     * @param out released bulletins, including those that have left the feed
     * @param lastOn latest last day of the bulletins that have left the feed
     * @param began the first day of the place
     */
    static Stream<LocalDate> changes(
            List<BulletinView> out, Optional<LocalDate> lastOn, LocalDate began, LocalDate today) {
        var left = Stream.concat(
                lastOn.stream().map(day -> day.plusDays(AFTER + 1L)),
                out.stream()
                        .filter(one -> !stands(one, today))
                        .map(one -> one.plan().schedule().lastOn().plusDays(1)));
        var moved = out.stream().filter(one -> stands(one, today)).map(one -> today);
        return Stream.concat(Stream.of(began), Stream.concat(left, moved)).filter(day -> !day.isAfter(today));
    }
}
