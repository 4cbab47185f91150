package vn.lantoa.organisation.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** An organisation that receives from the hub by machine: who is behind a partner's token. Immutable. */
@Entity
public class Partner {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // read in the database
    private Instant createdAt;

    protected Partner() {}

    Partner(OrganisationId organisation, String code, String name, boolean demo, Instant now) {
        id = UUID.randomUUID();
        this.organisation = organisation;
        this.code = code;
        this.name = name;
        this.demo = demo;
        createdAt = now;
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    /** It as an actor. */
    public Actor actor() {
        return Actor.partner(id);
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it belongs to the demo, and is refused when the hub does not run one. */
    public boolean isDemo() {
        return demo;
    }
}
