package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.release.ReleaseId;

/** Repository of withdrawals; each withdrawn release has one. */
@ApplicationScoped
public class Withdrawals {
    @PersistenceContext
    EntityManager em;

    public Optional<Withdrawal> find(ReleaseId release) {
        return Optional.ofNullable(em.find(Withdrawal.class, release.value()));
    }

    /** Returns the withdrawal made by the officer's request with the given key. */
    public Optional<Withdrawal> findByRequest(OfficerId officer, String requestKey) {
        return em.createQuery(
                        "select w from Withdrawal w where w.withdrawnBy = :officer and w.requestKey = :key",
                        Withdrawal.class)
                .setParameter("officer", officer)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    public void add(Withdrawal withdrawal) {
        em.persist(withdrawal);
    }
}
