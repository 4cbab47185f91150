package vn.lantoa.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * The state of a row of evidence. Only the state changes here; {@link EvidenceWriter} writes the content from the
 * sources.
 */
@Entity
public class Evidence {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Version
    @SuppressWarnings("UnusedVariable") // for JPA
    private long lockVersion;

    protected Evidence() {}

    Evidence(EvidenceId id, @Nullable OrganisationId organisation, EvidenceState state) {
        this.id = id.value();
        this.organisation = organisation;
        this.state = state;
    }

    /** Returns the unit; null if the owner of the site is unknown. */
    @Nullable OrganisationId organisation() {
        return organisation;
    }

    EvidenceState state() {
        return state;
    }

    /** Changes to the next state. */
    void move(EvidenceState next) {
        if (!state.mayBecome(next))
            throw new Conflict("evidence-cannot-become", "evidence:" + id + " is " + state.slug());
        state = next;
    }
}
