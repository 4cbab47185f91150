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
 * An agency, office, press body, company or unit of the territory. Mutable: its name, parent and end change through
 * the use cases of this package only.
 *
 * <p>Life: created (by hand, from a file, or as the successor of others), renamed any number of times, and perhaps
 * closed by a merger, a split or an abolition. A closed organisation stays for ever, since what it issued stays; a
 * role held at its successor counts for it too (see {@link Access}).
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

    /** Today's name. */
    public String name() {
        return name;
    }

    public @Nullable OrganisationId parent() {
        return parent;
    }

    /** The last day on which it exists; null while it goes on. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** A remark for administrators, for instance that this is a sample. */
    public String remark() {
        return remark;
    }

    /** The organisation as others see it. */
    public OrganisationView view() {
        return new OrganisationView(id(), code, kind.name(), name, parent, validFrom, validUntil);
    }

    void rename(String next) {
        name = next;
    }

    void moveBelow(@Nullable OrganisationId next) {
        parent = next;
    }

    /** Closes the organisation: it exists no more from this day on. */
    void closeFrom(LocalDate day) {
        validUntil = day.minusDays(1);
    }
}
