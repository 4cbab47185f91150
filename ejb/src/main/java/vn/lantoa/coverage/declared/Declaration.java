package vn.lantoa.coverage.declared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a declaration. Its content never changes: a correction is a new declaration, so that only confirmed
 * content counts.
 */
@Entity
public class Declaration {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @Column(updatable = false)
    private String madeBy;

    @SuppressWarnings("UnusedVariable") // read by its column
    private String reason;

    @Column(name = "file_sha256", updatable = false)
    private @Nullable String fileSha256;

    @Version
    @SuppressWarnings("UnusedVariable") // for JPA
    private long lockVersion;

    protected Declaration() {}

    Declaration(DeclarationId id, OrganisationId organisation, DeclarationState state, String madeBy) {
        this.id = id.value();
        this.organisation = organisation;
        this.state = state;
        this.madeBy = madeBy;
        this.reason = "";
    }

    OrganisationId organisation() {
        return organisation;
    }

    DeclarationState state() {
        return state;
    }

    boolean hasFile() {
        return fileSha256 != null;
    }

    boolean isMadeBy(Actor by) {
        return madeBy.equals(by.reference());
    }

    /** Confirms the declaration. Rejects the person who made the declaration. */
    void confirm(Actor by) {
        if (isMadeBy(by)) throw new Conflict("declaration-is-yours", "declaration:" + id + " was made by " + madeBy);
        move(DeclarationState.CONFIRMED);
    }

    /** Withdraws the declaration. */
    void withdraw(String why) {
        move(DeclarationState.WITHDRAWN);
        reason = why;
    }

    /** Marks the declaration as replaced by its correction. */
    void replace(String why) {
        move(DeclarationState.REPLACED);
        reason = why;
    }

    private void move(DeclarationState next) {
        if (!state.mayBecome(next))
            throw new Conflict("declaration-cannot-become", "declaration:" + id + " is " + state.slug());
        state = next;
    }
}
