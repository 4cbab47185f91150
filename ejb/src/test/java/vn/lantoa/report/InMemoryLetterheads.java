package vn.lantoa.report;

import java.util.HashMap;
import java.util.Map;
import vn.lantoa.organisation.OrganisationId;

/** Letterheads in a map. */
final class InMemoryLetterheads extends Letterheads {
    private final Map<OrganisationId, Letterhead> kept = new HashMap<>();

    @Override
    public Letterhead of(OrganisationId organisation) {
        return kept.getOrDefault(organisation, Letterhead.NONE);
    }

    @Override
    void save(OrganisationId organisation, Letterhead letterhead) {
        kept.put(organisation, letterhead);
    }
}
