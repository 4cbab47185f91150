package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;

/** Inserts a partner with a given id into the database of the container tests. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SeededReader {
    @PersistenceContext
    EntityManager em;

    /** Creates a partner with this id unless it exists. */
    public void know(PartnerId partner, OrganisationId organisation) {
        em.createNativeQuery("insert into partner (id, organisation_id, code, name, created_at)"
                        + " values (?, ?, ?, 'Một toà soạn', now()) on conflict (id) do nothing")
                .setParameter(1, partner.value())
                .setParameter(2, organisation.value())
                .setParameter(3, "it-" + partner.value())
                .executeUpdate();
    }
}
