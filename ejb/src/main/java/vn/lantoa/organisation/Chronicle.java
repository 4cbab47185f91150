package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The names and the successions that are kept. */
@ApplicationScoped
class Chronicle {
    @PersistenceContext
    EntityManager entityManager;

    OrganisationName currentNameOf(OrganisationId organisation) {
        return entityManager
                .createQuery(
                        "select n from OrganisationName n where n.organisation = :id and n.validUntil is null",
                        OrganisationName.class)
                .setParameter("id", organisation)
                .getSingleResult();
    }

    /** The end of the former name must be there before the next one: only one name may be without end. */
    void flush() {
        entityManager.flush();
    }

    void add(OrganisationName name) {
        entityManager.persist(name);
    }

    void add(Succession succession) {
        entityManager.persist(succession);
    }
}
