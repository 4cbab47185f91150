package vn.lantoa.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Present or former name of an organisation. The current name has no end. Changed only by {@link RenameOrganisation}.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class OrganisationName {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    private String name;

    @Column(updatable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    protected OrganisationName() {}

    OrganisationName(OrganisationId organisation, String name, LocalDate validFrom) {
        id = UUID.randomUUID();
        this.organisation = organisation;
        this.name = name;
        this.validFrom = validFrom;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    void endBefore(LocalDate day) {
        validUntil = day.minusDays(1);
    }

    /** Corrects a mistake in the name, from its first day on. */
    void correct(String right) {
        name = right;
    }
}
