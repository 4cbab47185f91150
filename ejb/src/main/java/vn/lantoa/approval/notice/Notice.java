package vn.lantoa.approval.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OfficerId;

/**
 * Notice to one officer about one subject. A notice changes only when it is read, mailed, or repeated (for kinds that
 * recur).
 */
@Entity
public class Notice {
    @Id
    private UUID id;

    @Column(name = "officer_id", updatable = false)
    private OfficerId officer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Column(updatable = false)
    private String subject;

    @Column(name = "asset_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private @Nullable AssetId asset;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String remark;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant readAt;
    private @Nullable Instant mailedAt;

    protected Notice() {}

    Notice(OfficerId officer, NoticeKind kind, News news) {
        this.id = UUID.randomUUID();
        this.officer = officer;
        this.kind = kind;
        this.subject = news.subject();
        this.asset = news.asset();
        this.title = news.title();
        this.remark = news.remark();
        this.createdAt = news.at();
    }

    void read(Instant at) {
        if (readAt == null) readAt = at;
    }

    void mailed(Instant at) {
        mailedAt = at;
    }

    public NoticeId id() {
        return new NoticeId(id);
    }

    public OfficerId officer() {
        return officer;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** Returns the subject; see {@link News}. */
    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    /** Returns the reason of a return, the explanation of a withdrawal or another remark; may be empty. */
    public String remark() {
        return remark;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    public boolean isMailed() {
        return mailedAt != null;
    }
}
