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

    /** Returns the organisation with this code; empty if it is unknown, as codes of a company's own areas may be. */
    public Optional<OrganisationView> find(String code) {
        return known.computeIfAbsent(code, organisations::findView);
    }

    /** Returns whether there is such an organisation and it is valid on that day. */
    public boolean isThere(String code, LocalDate day) {
        return find(code).filter(unit -> unit.isValidOn(day)).isPresent();
    }
}
