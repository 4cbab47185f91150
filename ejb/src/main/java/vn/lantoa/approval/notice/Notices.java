package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.lantoa.organisation.OfficerId;

/** The repository of notices. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Notices {
    @PersistenceContext
    EntityManager em;

    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(em.find(Notice.class, id.value()));
    }

    /** True if this officer was told this already. */
    public boolean has(OfficerId officer, NoticeKind kind, String subject) {
        return em.createQuery(
                                "select count(n) from Notice n where n.officer = :officer and n.kind = :kind"
                                        + " and n.subject = :subject",
                                Long.class)
                        .setParameter("officer", officer)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    /** The latest notices of this officer. */
    public List<Notice> of(OfficerId officer, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.officer = :officer order by n.createdAt desc, n.id",
                        Notice.class)
                .setParameter("officer", officer)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The notices that this officer has not read. */
    public List<Notice> unreadOf(OfficerId officer) {
        return em.createQuery("select n from Notice n where n.officer = :officer and n.readAt is null", Notice.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    public void add(Notice notice) {
        em.persist(notice);
    }
}
