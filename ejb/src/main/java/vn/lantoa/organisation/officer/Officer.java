package vn.lantoa.organisation.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * A person who works with the hub for an organisation. Mutable through the use cases of this package only. The password
 * is not here, so that it never travels with the officer: see {@code organisation.password}.
 *
 * <p>Life: registered without a password (a one-time link lets the officer set it), enabled, perhaps disabled and
 * enabled again. Never deleted: the audit log and every history row refer to the officer.
 */
@Entity
public class Officer {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String login;

    private String displayName;
    private String email;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private boolean enabled;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // read in the database
    private String createdBy;

    @Version
    @SuppressWarnings("UnusedVariable") // JPA's
    private long lockVersion;

    protected Officer() {}

    Officer(OfficerCard card, boolean demo, Actor by, Instant now) {
        id = UUID.randomUUID();
        login = card.login();
        displayName = card.displayName();
        email = card.email();
        organisation = card.organisation();
        enabled = true;
        this.demo = demo;
        createdAt = now;
        createdBy = by.reference();
    }

    public OfficerId id() {
        return new OfficerId(id);
    }

    /** The officer as an actor. */
    public Actor actor() {
        return Actor.officer(id);
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    /** The e-mail address; empty when there is none. */
    public String email() {
        return email;
    }

    /** The organisation whose administrators look after the officer; it gives no right. */
    public OrganisationId organisation() {
        return organisation;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** True if the officer belongs to the demo, and is refused when the hub does not run one. */
    public boolean isDemo() {
        return demo;
    }

    /** The officer as others see them. */
    public OfficerView view() {
        return new OfficerView(id(), login, displayName, email, organisation, enabled);
    }

    void correct(OfficerCard card) {
        displayName = card.displayName();
        email = card.email();
        organisation = card.organisation();
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }
}
