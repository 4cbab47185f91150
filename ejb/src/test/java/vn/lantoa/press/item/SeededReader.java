package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/** Puts a partner of a given id into the database of the tests in the container. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SeededReader {
    @PersistenceContext
    EntityManager em;

    /** Makes that there is a partner of this id. */
    public void know(PartnerId partner, OrganisationId organisation) {
        em.createNativeQuery("insert into partner (id, organisation_id, code, name, created_at)"
                        + " values (?, ?, ?, 'Một toà soạn', now()) on conflict (id) do nothing")
                .setParameter(1, partner.value())
                .setParameter(2, organisation.value())
                .setParameter(3, "it-" + partner.value())
                .executeUpdate();
    }
}
