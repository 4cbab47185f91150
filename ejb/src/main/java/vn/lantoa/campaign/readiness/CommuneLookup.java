package vn.lantoa.campaign.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** The communes that were looked up already. Used by one reader at a time. */
public final class CommuneLookup {
    private final Organisations organisations;
    private final Map<String, Optional<OrganisationView>> known = new HashMap<>();

    public CommuneLookup(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisation of this code, if it is one here: a company may know codes of areas that are none. */
    public Optional<OrganisationView> find(String code) {
        return known.computeIfAbsent(code, organisations::findView);
    }

    /** True if there is such an organisation, and it is valid on that day. */
    public boolean isThere(String code, LocalDate day) {
        return find(code).filter(unit -> unit.isValidOn(day)).isPresent();
    }
}
