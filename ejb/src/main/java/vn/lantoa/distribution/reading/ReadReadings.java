package vn.lantoa.distribution.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the readings of partners, for administrators of the whole, and each partner's own for itself. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadReadings {
    @Inject
    Readings readings;

    @Inject
    Access access;

    /** The readings of this partner; {@code partner} null: of all. */
    public List<Reading> call(Actor by, @Nullable PartnerId partner) {
        var itself = partner != null && by.equals(Actor.partner(partner.value()));
        if (!itself) access.requireEverywhere(by, Role.ADMINISTRATOR);
        return partner == null ? readings.all() : readings.of(partner);
    }
}
