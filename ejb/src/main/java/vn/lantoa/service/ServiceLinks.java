package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/**
 * The addresses of services whose turn it is to be looked at, and what was found: the short transactions of a check, by
 * the database's clock. Whoever takes some has their turn, so that no two nodes look at one.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ServiceLinks {
    private static final String TAKE =
            """
            update service set link_checked_at = now() where id in (
              select id from service
              where address <> '' and (link_checked_at is null or link_checked_at < now() - interval '20 hours')
                and (valid_until is null or valid_until >= :today)
              order by link_checked_at nulls first, code limit :limit for update skip locked)
            returning id, address""";

    // an address that was changed meanwhile is another one
    private static final String FOUND =
            "update service set link_state = :state, link_reason = :reason where id = :id and address = :address";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** An address whose turn it is. */
    public record Due(ServiceId id, String address) {}

    /** Takes so many of those that nobody has looked at for a day. */
    public List<Due> take(int limit) {
        return database.sql(TAKE)
                .with("limit", limit)
                .with("today", LocalDate.ofInstant(clock.instant(), zone))
                .list(Due.class);
    }

    /** Notes what was found at an address; {@code reason} is the code of an issue, empty where a page answered. */
    public void found(Due due, LinkState state, String reason) {
        database.sql(FOUND)
                .with("state", state)
                .with("reason", reason)
                .with("id", due.id())
                .with("address", due.address())
                .update();
    }
}
