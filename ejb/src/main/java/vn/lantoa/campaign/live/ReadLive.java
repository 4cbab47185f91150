package vn.lantoa.campaign.live;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;

/** Reads how a day of a campaign goes, or of all campaigns, for officers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadLive {
    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    LiveRows rows;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /** The live view of this campaign; of all where the code is empty. */
    public LiveBoard board(String code, LocalDate date, Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var title = code.isEmpty()
                ? ""
                : campaigns
                        .find(code)
                        .orElseThrow(() -> new NotFound("campaign:" + code))
                        .title();
        return LiveBoard.of(title, date, rows.of(code, date, clock.instant()));
    }

    /** The day it is now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
