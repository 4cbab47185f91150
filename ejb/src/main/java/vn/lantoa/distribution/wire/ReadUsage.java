package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the usage of a partner in the last days, for platform administrators and for the partner itself. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadUsage {
    private static final int DAYS = 14;

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns the last days with requests, the latest first. */
    public List<UsageDay> call(Actor by, PartnerId partner) {
        if (!by.equals(Actor.partner(partner.value()))) access.requireEverywhere(by, Role.ADMINISTRATOR);
        return database.sql(
                        "select day, requests, bytes from partner_usage where partner_id = :partner order by day desc limit "
                                + DAYS)
                .with("partner", partner)
                .list(UsageDay.class);
    }

    /** Usage of a partner on one day in the hub's time zone. */
    public record UsageDay(LocalDate day, long requests, long bytes) {}
}
