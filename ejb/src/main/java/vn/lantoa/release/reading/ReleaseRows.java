package vn.lantoa.release.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Runs the reading queries of this package for an actor. */
@ApplicationScoped
class ReleaseRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /** Rows of a query whose first parameter is the list of the organisations that the actor may look into. */
    List<Object[]> visible(Actor by, String sql, List<Object> parameters) {
        var all = new ArrayList<Object>();
        all.add(access.organisationsOf(by).stream()
                .map(OrganisationId::toString)
                .collect(Collectors.joining(",")));
        all.addAll(parameters);
        return rows(sql, all);
    }

    List<Object[]> rows(String sql, List<Object> parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** The test for owners whose releases this actor may make. */
    Predicate<OrganisationId> releases(Actor by) {
        var known = new HashMap<OrganisationId, Boolean>();
        return organisation ->
                known.computeIfAbsent(organisation, one -> by.isOfficer() && access.allows(by, Role.RELEASER, one));
    }
}
