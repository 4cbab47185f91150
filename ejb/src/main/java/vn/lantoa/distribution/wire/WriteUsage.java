package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/** Writes the usage counted on this node to the database. */
@UseCase
public class WriteUsage {
    private static final String MORE =
            """
            insert into partner_usage as u (partner_id, day, requests, bytes)
            select p.id, :today, :requests, :bytes from partner p where p.id = :partner
            on conflict (partner_id, day)
            do update set requests = u.requests + excluded.requests, bytes = u.bytes + excluded.bytes""";

    @Inject
    UsageTally tally;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Database database;

    /** Writes the usage; returns the number of partners. */
    public int call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself writes usage counts");
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var drained = tally.drain();
        drained.forEach((partner, used) -> database.sql(MORE)
                .with("today", today)
                .with("requests", used.requests())
                .with("bytes", used.bytes())
                .with("partner", partner)
                .update());
        return drained.size();
    }
}
