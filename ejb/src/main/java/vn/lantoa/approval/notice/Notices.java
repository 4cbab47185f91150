package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;

/** Repository of notices. */
@ApplicationScoped
public class Notices {
    // the condition ignores an event that is delivered more than once
    private static final String AGAIN =
            """
            update set created_at = excluded.created_at, title = excluded.title, remark = excluded.remark,
                read_at = null, mailed_at = null
            where notice.created_at < excluded.created_at""";

    @PersistenceContext
    EntityManager em;

    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(em.find(Notice.class, id.value()));
    }

    /**
     * Adds a notice for each officer who does not have the notice yet. If the kind recurs, replaces an existing older
     * notice and marks it as unread.
     *
     * @return the ids of the added and replaced notices
     */
    @Transactional(TxType.MANDATORY)
    public List<NoticeId> addAll(Collection<OfficerId> officers, NoticeKind kind, News news) {
        return SqlQuery.of(
                        em,
                        """
                        insert into notice (id, officer_id, kind, subject, asset_id, title, remark, created_at)
                        select gen_random_uuid(), id, :kind, :subject, cast(:asset as uuid), :title, :remark, :at
                        from officer where id = any (cast(:officers as uuid[])) order by id
                        on conflict (officer_id, kind, subject) do %s returning id"""
                                .formatted(kind.comesAgain() ? AGAIN : "nothing"))
                .with(news)
                .with("officers", officers)
                .with("kind", kind)
                .values(NoticeId.class);
    }

    /** Returns the officer's latest notices. */
    public List<Notice> of(OfficerId officer, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.officer = :officer order by n.createdAt desc, n.id",
                        Notice.class)
                .setParameter("officer", officer)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns the officer's unread notices. */
    public List<Notice> unreadOf(OfficerId officer) {
        return em.createQuery("select n from Notice n where n.officer = :officer and n.readAt is null", Notice.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    /** Returns the number of the officer's unread notices, at most {@code most}. */
    public int countUnreadOf(OfficerId officer, int most) {
        return SqlQuery.of(
                        em,
                        """
                        select count(*) from (
                          select 1 from notice where officer_id = :officer and read_at is null limit :most) unread""")
                .with("officer", officer)
                .with("most", most)
                .value(Integer.class)
                .orElse(0);
    }
}
