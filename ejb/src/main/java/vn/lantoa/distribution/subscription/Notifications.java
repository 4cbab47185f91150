package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Repository of notifications to partners and of their answers. */
@ApplicationScoped
public class Notifications {
    private static final String SELECT =
            """
            select t.message, t.subscription_id as subscription, s.label, t.outcome as state, t.said, t.tries, t.at
            from partner_telling t join subscription s on s.id = t.subscription_id
            where t.message = any (cast(:messages as text[])) order by t.at, t.message, s.label""";

    @Inject
    Database database;

    /** Returns the notifications of these messages, in the order of their last attempts. */
    public List<Notification> of(Collection<String> messages) {
        return database.sql(SELECT).with("messages", messages).list(Notification.class);
    }
}
