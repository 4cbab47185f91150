package vn.lantoa.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agency, office, press body, company or territorial unit. Mutable: its name, parent and end date change only through
 * the use cases of this package.
 *
 * <p>Life cycle: created (manually, from a file, or as the successor of other organisations), renamed any number of
 * times, and possibly closed by a merger, split or abolition. A closed organisation is never deleted, because its
 * releases remain. A role at its successor also counts for the closed organisation (see {@link Access}).
 */
@Entity
public class Organisation {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "parent_id")
    private @Nullable OrganisationId parent;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String remark;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long lockVersion;

    protected Organisation() {}

    Organisation(NewOrganisation given, @Nullable OrganisationId parent, Instant now) {
        id = UUID.randomUUID();
        kind = given.kind();
        code = given.code();
        name = given.name();
        this.parent = parent;
        validFrom = given.validFrom();
        validUntil = given.validUntil();
        remark = given.remark();
        createdAt = now;
    }

    public OrganisationId id() {
        return new OrganisationId(id);
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Returns the current name. */
    public String name() {
        return name;
    }

    public @Nullable OrganisationId parent() {
        return parent;
    }

    /** Returns the last day on which the organisation exists; null if it is open-ended. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** Returns a note for administrators, for example that this is sample data. */
    public String remark() {
        return remark;
    }

    /** Returns an immutable view of the organisation for other packages. */
    public OrganisationView view() {
        return new OrganisationView(id(), code, kind.name(), name, parent, validFrom, validUntil);
    }

    void rename(String next) {
        name = next;
    }

    void moveBelow(@Nullable OrganisationId next) {
        parent = next;
    }

    /** Closes the organisation. Its last day is the day before the given day. */
    void closeFrom(LocalDate day) {
        validUntil = day.minusDays(1);
    }
}
