package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the reading activity and the usage of partners, for platform administrators; a partner may read its own. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadReadings {
    private static final int DAYS = 14;

    @Inject
    Readings readings;

    @Inject
    PartnerAccess access;

    @Inject
    Database database;

    /**
     * Returns the readings of a partner.
     *
     * @param partner null for all partners
     */
    public List<Reading> call(Actor by, @Nullable PartnerId partner) {
        if (partner == null) access.requireAdministrator(by);
        else access.require(by, partner);
        return partner == null ? readings.all() : readings.of(partner);
    }

    /** Returns the last days with requests, the latest first. */
    public List<UsageDay> usage(Actor by, PartnerId partner) {
        access.require(by, partner);
        return database.sql(
                        "select day, requests, bytes from partner_usage where partner_id = :partner order by day desc limit "
                                + DAYS)
                .with("partner", partner)
                .list(UsageDay.class);
    }

    /** Usage of a partner on one day in the hub's time zone. */
    public record UsageDay(LocalDate day, long requests, long bytes) {}
}
