package vn.lantoa.organisation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.outbox.Outbox;

/**
 * The browsers in which officers have signed in, all the way. A browser is known by a random cookie, of which the hash is kept;
 * it is known for those who signed in there and for nobody else, and until their passwords change. It opens nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownDevices {
    /** The time after which a browser is forgotten in which nobody signs in any more. */
    public static final Duration KNOWN = Duration.ofDays(180);

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    /** True if this officer has signed in there. */
    @Transactional(TxType.SUPPORTS)
    public boolean isOf(RandomToken device, OfficerId officer, Instant now) {
        return of("""
                select exists (select 1 from known_device
                  where token_sha256 = :token and officer_id = :officer and used_at > :since)""")
                .with("token", device.sha256())
                .with("officer", officer)
                .with("since", now.minus(KNOWN))
                .value(Boolean.class)
                .orElse(false);
    }

    /**
     * Remembers that this officer has signed in there, and gives the new cookie, which is shown this once. Colleagues
     * who share the browser stay known in it. The officer is told of a browser that was not known.
     *
     * @param former the cookie it was known by; null when it brought none
     * @param network where the browser is
     */
    public RandomToken remember(OfficerId officer, @Nullable RandomToken former, String network, Instant now) {
        if (former == null || !isOf(former, officer, now))
            outbox.append(new AccountChanged(officer, AccountChange.NEW_DEVICE, network, now));
        var device = RandomToken.fresh();
        if (former != null)
            of("update known_device set token_sha256 = :token where token_sha256 = :former")
                    .with("token", device.sha256())
                    .with("former", former.sha256())
                    .update();
        of("""
                insert into known_device (token_sha256, officer_id, used_at) values (:token, :officer, :now)
                on conflict (token_sha256, officer_id) do update set used_at = excluded.used_at""")
                .with("token", device.sha256())
                .with("officer", officer)
                .with("now", now)
                .update();
        return device;
    }

    /** Deletes the browsers that were not used for long, and returns how many. */
    public int sweep(Instant now) {
        return of("delete from known_device where used_at < :since")
                .with("since", now.minus(KNOWN))
                .update();
    }

    private SqlQuery of(String sql) {
        return database.sql(sql);
    }
}
