package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.outbox.Outbox;

/**
 * Browsers in which officers have completed a sign-in. A browser is identified by a random cookie, whose hash is
 * stored. A browser is known only for officers who signed in with it, until their passwords change. The cookie grants
 * no access.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KnownDevices {
    /** Time after which an unused browser is deleted. */
    public static final Duration KNOWN = Duration.ofDays(180);

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    /** Returns true if the officer has signed in with the device. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isOf(RandomToken device, OfficerId officer, Instant now) {
        return database.sql(
                        """
                select exists (select 1 from known_device
                  where token_sha256 = :token and officer_id = :officer and used_at > :since)""")
                .with("token", device.sha256())
                .with("officer", officer)
                .with("since", now.minus(KNOWN))
                .value(Boolean.class)
                .orElse(false);
    }

    /**
     * Records that the officer has signed in with the browser, and returns the new cookie. Colleagues who share the
     * browser stay known. The officer is notified if the browser was not known.
     *
     * @param former the former cookie; null if the browser had none
     * @param network network of the browser
     */
    public RandomToken remember(OfficerId officer, @Nullable RandomToken former, String network, Instant now) {
        if (former == null || !isOf(former, officer, now))
            outbox.append(new AccountChanged(officer, AccountChange.NEW_DEVICE, network, now));
        var device = RandomToken.fresh();
        if (former != null)
            database.sql("update known_device set token_sha256 = :token where token_sha256 = :former")
                    .with("token", device.sha256())
                    .with("former", former.sha256())
                    .update();
        database.sql(
                        """
                insert into known_device (token_sha256, officer_id, used_at) values (:token, :officer, :now)
                on conflict (token_sha256, officer_id) do update set used_at = excluded.used_at""")
                .with("token", device.sha256())
                .with("officer", officer)
                .with("now", now)
                .update();
        return device;
    }

    /** Deletes browsers unused for long, and returns their number. */
    public int sweep(Instant now) {
        return database.sql("delete from known_device where used_at < :since")
                .with("since", now.minus(KNOWN))
                .update();
    }
}
