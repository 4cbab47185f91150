package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
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

    private static final String SELECT =
            "select id, officer_id as officer, kind, subject, title, remark, created_at as at, read_at is null as unread,"
                    + " mailed_at is not null as mailed from notice where ";

    @Inject
    Database database;

    public Optional<Notice> find(NoticeId id) {
        return database.sql(SELECT + "id = :id").with("id", id).first(Notice.class);
    }

    /**
     * Adds a notice for each officer who does not have the notice yet. If the kind recurs, replaces an existing older
     * notice and marks it as unread.
     *
     * @return the ids of the added and replaced notices
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<NoticeId> addAll(Collection<OfficerId> officers, NoticeKind kind, News news) {
        return database.sql(
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
        return database.sql(SELECT + "officer_id = :officer order by created_at desc, id limit :limit")
                .with("officer", officer)
                .with("limit", limit)
                .list(Notice.class);
    }

    /** Marks the notice with this id as read, or all notices of the officer if {@code id} is null. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(OfficerId officer, @Nullable NoticeId id, Instant at) {
        database.sql("update notice set read_at = :at where officer_id = :officer and read_at is null"
                        + " and id = coalesce(cast(:id as uuid), id)")
                .with("at", at)
                .with("officer", officer)
                .with("id", id)
                .update();
    }

    /** Records that the letter about the notice was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailed(NoticeId id, Instant at) {
        database.sql("update notice set mailed_at = :at where id = :id")
                .with("at", at)
                .with("id", id)
                .update();
    }

    /** Returns the number of the officer's unread notices, at most {@code most}. */
    public int countUnreadOf(OfficerId officer, int most) {
        return database.sql(
                        """
                        select count(*) from (
                          select 1 from notice where officer_id = :officer and read_at is null limit :most) unread""")
                .with("officer", officer)
                .with("most", most)
                .value(Integer.class)
                .orElse(0);
    }
}
