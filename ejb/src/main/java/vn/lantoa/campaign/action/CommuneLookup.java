package vn.lantoa.campaign.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Cache of communes already looked up. Not thread-safe. */
public final class CommuneLookup {
    private final Organisations organisations;
    private final Map<String, Optional<OrganisationView>> known = new HashMap<>();

    public CommuneLookup(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Returns the organisation with the given code; empty if the code is unknown, for instance because it is a telecom
     * company's own code of an area.
     */
    public Optional<OrganisationView> find(String code) {
        return known.computeIfAbsent(code, organisations::findView);
    }

    /** Returns whether the organisation exists and is valid on the given day. */
    public boolean isThere(String code, LocalDate day) {
        return find(code).filter(unit -> unit.isValidOn(day)).isPresent();
    }
}
