package vn.lantoa.asset.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.Database;

/** Repository of language reviews. An answered row never changes. */
@ApplicationScoped
public class Speakers {
    private static final String INSERT =
            """
            insert into language_review (id, version_id, act, asked_id, speaker_name, speaker_function, note, at, recorded_by)
            """;

    @Inject
    Database database;

    @Inject
    AssetAccess access;

    @Inject
    AuditLog audit;

    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(ReviewId id, VersionId version, String name, String function, String note, Actor by, Instant at) {
        database.sql(INSERT + " values (:id, :version, 'ASKED', null, :name, :function, :note, :at, :by)")
                .with("id", id)
                .with("version", version)
                .with("name", name)
                .with("function", function)
                .with("note", note)
                .with("at", at)
                .with("by", by.id())
                .update();
    }

    /** Records the verdict of a review of this version. Returns false if there is no unanswered review with that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean answer(
            ReviewId asked, VersionId version, SpeakerVerdict verdict, String note, Actor by, Instant at) {
        return database.sql(
                                INSERT
                                        + """
                                        select :id, q.version_id, :verdict, q.id, q.speaker_name, q.speaker_function, :note,
                                               :at, :by
                                          from language_review q
                                         where q.id = :asked and q.version_id = :version and q.act = 'ASKED'
                                           and not exists (select 1 from language_review w where w.asked_id = q.id)""")
                        .with("id", UUID.randomUUID())
                        .with("verdict", verdict)
                        .with("note", note)
                        .with("at", at)
                        .with("by", by.id())
                        .with("asked", asked)
                        .with("version", version)
                        .update()
                == 1;
    }

    /** Returns the reviews of this version, latest first. */
    public List<SpeakerLine> of(VersionId version) {
        return database.sql(
                        """
                        select q.id, q.speaker_name as name, q.speaker_function as function, q.note, q.at as asked_at,
                               w.act as verdict, coalesce(w.note, '') as answer
                          from language_review q left join language_review w on w.asked_id = q.id
                         where q.version_id = :version and q.act = 'ASKED' order by q.at desc, q.id""")
                .with("version", version)
                .list(SpeakerLine.class);
    }

    /**
     * Returns the version of a variant. Rejects a version of a source, which needs no language review.
     *
     * @throws vn.lantoa.kernel.Forbidden if the actor may not change the asset
     */
    public AssetVersion version(AssetId id, int number, Actor by) {
        var asset = access.forEditing(id, by);
        var version = access.versionForReading(id, number, by);
        if (asset.findVariantOf().isEmpty()) throw new Conflict("not-a-language-variant", "asset:" + id);
        return version;
    }

    /** Records the action in the audit log. The speaker's name is omitted, because the log cannot be erased. */
    public void record(String action, AssetVersion version, Actor by) {
        var owner = access.forReading(version.asset(), by).organisation();
        audit.record(by, action, "version:" + version.id(), Map.of("organisation", owner.toString()));
    }
}
