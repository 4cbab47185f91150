package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;

/** The deputyships that are kept. */
@ApplicationScoped
class Deputyships {
    @PersistenceContext
    EntityManager entityManager;

    Deputyship get(DeputyshipId id) {
        return Optional.ofNullable(entityManager.find(Deputyship.class, id.value()))
                .orElseThrow(() -> new NotFound("deputyship " + id));
    }

    /** The deputyships in which this officer is the absent one or the deputy, latest first. */
    List<Deputyship> of(OfficerId officer) {
        return entityManager
                .createQuery(
                        "select d from Deputyship d where (d.officer = :officer or d.deputy = :officer)"
                                + " and d.endedAt is null order by d.startsOn desc",
                        Deputyship.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    void add(Deputyship deputyship) {
        entityManager.persist(deputyship);
    }
}
