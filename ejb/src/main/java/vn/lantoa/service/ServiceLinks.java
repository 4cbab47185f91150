package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of the address checks of services, in short transactions, by the database's clock. Taking an address marks
 * it as checked, so that two nodes do not check the same address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ServiceLinks {
    private static final String TAKE =
            """
            update service set link_checked_at = now() where id in (
              select id from service
              where address <> '' and (link_checked_at is null or link_checked_at < now() - interval '20 hours')
                and (valid_until is null or valid_until >= :today)
              order by link_checked_at nulls first, code limit :limit for update skip locked)
            returning id, address""";

    // the result is dropped if the address was changed in the meantime
    private static final String FOUND =
            "update service set link_state = :state, link_reason = :reason where id = :id and address = :address";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** An address that is due for a check. */
    public record Due(ServiceId id, String address) {}

    /** Takes up to {@code limit} addresses that were not checked within the last 20 hours. */
    public List<Due> take(int limit) {
        return database.sql(TAKE)
                .with("limit", limit)
                .with("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .list(Due.class);
    }

    /** Records the result of a check; {@code reason} is an issue code, empty if a page responded. */
    public void found(Due due, LinkState state, String reason) {
        database.sql(FOUND)
                .with("state", state)
                .with("reason", reason)
                .with(due)
                .update();
    }
}
