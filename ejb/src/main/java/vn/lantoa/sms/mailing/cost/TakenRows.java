package vn.lantoa.sms.mailing.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.sms.mailing.MailingId;

/** Reads what companies have taken, by route and day. */
@ApplicationScoped
class TakenRows {
    // counted by day first, so that the names are joined to a few rows
    private static final String TAKEN =
            """
            select r.name as route, r.partner_id as company, t.day, t.taken as submissions from (
              select route_id, cast(submitted_at at time zone :zone as date) as day, count(submitted_at) as taken
              from sms_part where mailing_id = :mailing group by 1, 2) t
            join sms_route r on r.id = t.route_id order by r.name, t.day""";

    @Inject
    Database database;

    @Inject
    ZoneId zone;

    List<Taken> of(MailingId mailing) {
        return database.sql(TAKEN)
                .with("zone", zone.getId())
                .with("mailing", mailing)
                .list(Taken.class);
    }
}
