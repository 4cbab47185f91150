package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;

/** Repository of comments. The text of a comment never changes; a comment can only be resolved or reopened. */
@ApplicationScoped
public class Comments {
    @Inject
    Database database;

    /**
     * Existing comment.
     *
     * @param answer whether the comment is itself a reply
     */
    public record Known(AssetId asset, int version, boolean answer, String said, OfficerId by) {}

    /** Comment to be stored. */
    public record New(AssetId asset, int version, CommentPlace place, @Nullable CommentId answers, String said) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(CommentId id, New comment, OfficerId by, Instant at) {
        insert(id, comment, null, by, at);
    }

    /** Stores the reason of a return as the first comment of a thread. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addReason(Submission returned, String reason, OfficerId by, Instant at) {
        var comment = new New(returned.asset(), returned.versionNumber(), CommentPlace.WHOLE, null, reason);
        insert(new CommentId(UUID.randomUUID()), comment, returned.id().value(), by, at);
    }

    private void insert(CommentId id, New comment, @Nullable UUID submission, OfficerId by, Instant at) {
        database.sql(
                        """
                        insert into review_comment
                               (id, asset_id, version_number, submission_id, answers_id, place, spot, said, said_at, said_by)
                        values (:id, :asset, :version, cast(:submission as uuid), cast(:answers as uuid), :place, :spot,
                                :said, :at, :by)""")
                .with("id", id)
                .with("submission", submission)
                .with("place", comment.place().kind())
                .with("spot", comment.place().spot())
                .with("at", at)
                .with("by", by)
                .with(comment)
                .update();
    }

    public Optional<Known> find(CommentId id) {
        return database.sql(
                        """
                        select asset_id as asset, version_number as version, answers_id is not null as answer, said,
                               said_by as by
                          from review_comment where id = :id""")
                .with("id", id)
                .first(Known.class);
    }

    /** Returns the officers who commented in the thread of the comment. */
    public List<OfficerId> speakers(CommentId id) {
        return database.sql(
                        """
                        select distinct said_by from review_comment c,
                               (select coalesce(answers_id, id) as root from review_comment where id = :id) thread
                         where c.id = thread.root or c.answers_id = thread.root""")
                .with("id", id)
                .values(OfficerId.class);
    }

    /** Marks a comment as resolved or open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(CommentId id, boolean resolved, OfficerId by, Instant at) {
        database.sql(
                        """
                        update review_comment set resolved_at = cast(:at as timestamptz), resolved_by = cast(:by as uuid)
                         where id = :id and (resolved_at is null) = :resolved""")
                .with("id", id)
                .with("resolved", resolved)
                .with("at", resolved ? at : null)
                .with("by", resolved ? by : null)
                .update();
    }

    /** Returns the number of comments on the asset. */
    public int count(AssetId asset) {
        return database.sql("select count(*) from review_comment where asset_id = :asset")
                .with("asset", asset)
                .value(Integer.class)
                .orElse(0);
    }

    /** Returns the comments on the asset, the oldest first. */
    public List<CommentLine> of(AssetId asset) {
        return database.sql(CommentLine.SELECT).with("asset", asset).list(CommentLine.class);
    }
}
