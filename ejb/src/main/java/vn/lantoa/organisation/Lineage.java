package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * Reader of succession chains between organisations, in both directions and over any number of steps. Statistics are
 * summed over such chains.
 */
@ApplicationScoped
public class Lineage {
    private static final String SUCCESSORS =
            """
            with recursive line (id) as (
                select successor_id from succession where predecessor_id = :organisation and successor_id is not null
                union
                select s.successor_id from succession s join line on s.predecessor_id = line.id
                 where s.successor_id is not null)
            select id from line
            """;
    private static final String PREDECESSORS =
            """
            with recursive line (id) as (
                select predecessor_id from succession where successor_id = :organisation
                union
                select s.predecessor_id from succession s join line on s.successor_id = line.id)
            select id from line
            """;

    @Inject
    Database database;

    /** Returns the direct and indirect successors of the organisation. */
    public Set<OrganisationId> successorsOf(OrganisationId organisation) {
        return ids(database.sql(SUCCESSORS).with("organisation", organisation));
    }

    /** Returns the closed organisations that are direct or indirect predecessors of the organisation. */
    public Set<OrganisationId> predecessorsOf(OrganisationId organisation) {
        return ids(database.sql(PREDECESSORS).with("organisation", organisation));
    }

    /** Returns the given organisations and all their direct and indirect predecessors. */
    public Set<OrganisationId> withPredecessors(Collection<OrganisationId> organisations) {
        var all = new LinkedHashSet<>(organisations);
        organisations.forEach(organisation -> all.addAll(predecessorsOf(organisation)));
        return Set.copyOf(all);
    }

    public Set<OrganisationId> everything() {
        return ids(database.sql("select id from organisation"));
    }

    private static Set<OrganisationId> ids(SqlQuery query) {
        return Set.copyOf(query.values(OrganisationId.class));
    }
}
