package vn.lantoa.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.organisation.OfficerId;

/** A row that states who created it and when. */
@MappedSuperclass
public abstract class CreatedRow {
    @Id
    private UUID id;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private OfficerId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected CreatedRow() {}

    protected CreatedRow(OfficerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.createdBy = by;
        this.createdAt = at;
    }

    protected UUID key() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public OfficerId createdBy() {
        return createdBy;
    }
}
