package vn.lantoa.organisation;

import java.util.HashMap;
import java.util.Map;

/** Letterheads in a map. */
public final class InMemoryLetterheads extends Letterheads {
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
