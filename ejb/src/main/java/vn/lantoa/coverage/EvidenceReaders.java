package vn.lantoa.coverage;

import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Rights to read evidence: officers of the offices that consolidate reports read the evidence of all units. */
public interface EvidenceReaders {
    /** Returns the units whose evidence, totals and reports this actor may read. */
    Set<OrganisationId> unitsOf(Actor by);
}
