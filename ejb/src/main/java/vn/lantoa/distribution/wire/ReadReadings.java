package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the reading activity of partners, for platform administrators; a partner may read its own. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadReadings {
    @Inject
    Readings readings;

    @Inject
    Access access;

    /**
     * Returns the readings of a partner.
     *
     * @param partner null for all partners
     */
    public List<Reading> call(Actor by, @Nullable PartnerId partner) {
        var itself = partner != null && by.equals(Actor.partner(partner.value()));
        if (!itself) access.requireEverywhere(by, Role.ADMINISTRATOR);
        return partner == null ? readings.all() : readings.of(partner);
    }
}
