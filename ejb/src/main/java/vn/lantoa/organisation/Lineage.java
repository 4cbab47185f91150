package vn.lantoa.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The lines of descent, both ways and at any remove: figures roll up over them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Lineage {
    private static final String SUCCESSORS =
            """
            with recursive line (id) as (
                select successor_id from succession where predecessor_id = ?1 and successor_id is not null
                union
                select s.successor_id from succession s join line on s.predecessor_id = line.id
                 where s.successor_id is not null)
            select id from line
            """;
    private static final String PREDECESSORS =
            """
            with recursive line (id) as (
                select predecessor_id from succession where successor_id = ?1
                union
                select s.predecessor_id from succession s join line on s.successor_id = line.id)
            select id from line
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** The organisations that came out of this one, at any remove. */
    public Set<OrganisationId> successorsOf(OrganisationId organisation) {
        return ids(entityManager.createNativeQuery(SUCCESSORS).setParameter(1, organisation.value()));
    }

    /** The closed organisations that went into this one, at any remove. */
    public Set<OrganisationId> predecessorsOf(OrganisationId organisation) {
        return ids(entityManager.createNativeQuery(PREDECESSORS).setParameter(1, organisation.value()));
    }

    /** These organisations and all that went into them. */
    public Set<OrganisationId> withPredecessors(Collection<OrganisationId> organisations) {
        var all = new LinkedHashSet<>(organisations);
        organisations.forEach(organisation -> all.addAll(predecessorsOf(organisation)));
        return Set.copyOf(all);
    }

    public Set<OrganisationId> everything() {
        return ids(entityManager.createNativeQuery("select id from organisation"));
    }

    private static Set<OrganisationId> ids(Query query) {
        var ids = new LinkedHashSet<OrganisationId>();
        List<?> rows = query.getResultList();
        rows.forEach(row -> ids.add(new OrganisationId((UUID) row)));
        return Set.copyOf(ids);
    }
}
