package vn.lantoa.organisation.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Person who works with the hub for an organisation. Changed only through the use cases of this package. The password
 * is stored separately, so that it is never passed along with the officer (see {@code organisation.credential}).
 *
 * <p>Life cycle: registered without a password (a one-time link lets the officer set it), enabled, possibly disabled
 * and enabled again. Officers are never deleted, because the audit log and history rows refer to them.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
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
    private String createdBy;

    @Version
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

    /** Returns the officer as an actor. */
    public Actor actor() {
        return Actor.officer(id);
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    /** Returns the e-mail address; empty if the officer has none. */
    public String email() {
        return email;
    }

    /** Returns the organisation whose administrators are responsible for the officer. It grants no rights. */
    public OrganisationId organisation() {
        return organisation;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Returns whether this is a demo officer, who is rejected outside demo mode. */
    public boolean isDemo() {
        return demo;
    }

    /** Returns whether the officer may use the hub: enabled, and no demo officer outside demo mode. */
    public boolean maySignIn(DemoMode mode) {
        return isEnabled() && (mode.on() || !isDemo());
    }

    /** Returns an immutable view of the officer for other packages. */
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
