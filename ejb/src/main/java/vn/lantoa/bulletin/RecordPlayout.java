package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records where and when a bulletin was played. The reporter is a broadcasting partner, or a releaser of the agency or
 * of the commune. Repeated reports have no effect.
 */
@UseCase
public class RecordPlayout {
    @Inject
    Bulletins bulletins;

    @Inject
    Playouts playouts;

    @Inject
    Organisations organisations;

    @Inject
    Outlets outlets;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Records the play-out; returns false if it was already recorded. */
    public boolean call(Playout one, Actor by) {
        var bulletin = bulletins.get(one.bulletin());
        var commune = organisations.findView(one.commune());
        var isThere = commune.filter(unit -> isOf(bulletin, unit)).isPresent();
        requireMay(by, bulletin, isThere ? commune.orElseThrow() : null);
        if (!bulletin.progress().wasOut()) throw new Conflict("bulletin-not-out", "bulletin:" + bulletin.id());
        var now = clock.instant();
        PlayoutRules.check(one, bulletin.progress().outAt(), isThere, now).throwIfAny();
        var isNews = playouts.add(one, commune.orElseThrow().id(), by, now);
        if (isNews)
            audit.record(
                    by,
                    "bulletin-played",
                    "bulletin:" + bulletin.id(),
                    Map.of(
                            "commune",
                            one.commune(),
                            "at",
                            one.playedAt().toString(),
                            "outcome",
                            one.outcome().name()));
        return isNews;
    }

    private void requireMay(Actor by, BulletinView bulletin, @Nullable OrganisationView commune) {
        if (by.kind() == Actor.Kind.PARTNER) {
            var brings = outlets.of(new PartnerId(by.id()))
                    .contains(bulletin.kind().medium().outlet());
            if (!brings) throw new NotFound("bulletin:" + bulletin.id());
            return;
        }
        var ofCommune = commune != null && access.allows(by, Role.RELEASER, commune.id());
        if (!ofCommune) access.require(by, Role.RELEASER, bulletin.source().organisation());
    }

    /** Returns whether the bulletin is broadcast in this commune; radio without communes is heard everywhere. */
    private static boolean isOf(BulletinView bulletin, OrganisationView unit) {
        var communes = bulletin.plan().communes();
        return communes.isEmpty() || communes.stream().anyMatch(one -> one.id().equals(unit.id()));
    }

    /** Rules for a report of a play-out. */
    static final class PlayoutRules {
        private static final int LONGEST_NOTE = 500;
        private static final int LONGEST_PLACE = 100;
        private static final int MOST_SECONDS = 3600;
        private static final Duration FAST_CLOCK = Duration.ofMinutes(5);

        private PlayoutRules() {}

        static Issues check(Playout one, Instant outAt, boolean isThere, Instant now) {
            return Issues.none()
                    .when(!isThere, "commune", "not-of-this-bulletin")
                    .when(one.playedAt().isAfter(now.plus(FAST_CLOCK)), "playedAt", "in-the-future")
                    .when(one.playedAt().isBefore(outAt.minus(FAST_CLOCK)), "playedAt", "before-it-was-out")
                    .when(one.seconds() < 0 || one.seconds() > MOST_SECONDS, "seconds", "out-of-range", 0, MOST_SECONDS)
                    .when(one.place().length() > LONGEST_PLACE, "place", "too-long", LONGEST_PLACE)
                    .when(one.note().length() > LONGEST_NOTE, "note", "too-long", LONGEST_NOTE);
        }
    }
}
