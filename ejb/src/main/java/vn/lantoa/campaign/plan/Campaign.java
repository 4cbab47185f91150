package vn.lantoa.campaign.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignPlace;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/** Campaign: a named plan for the time around one day. One organisation leads the campaign. */
@Entity
public class Campaign {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    private String title;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private String template;

    private LocalDate anchorOn;

    @Column(updatable = false)
    private String zone;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Enumerated(EnumType.STRING)
    private CampaignRun run = CampaignRun.RUNNING;

    // read by queries
    @SuppressWarnings("UnusedVariable")
    private String runReason = "";

    // read by queries
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant runSince;

    @Version
    private long lockVersion;

    protected Campaign() {}

    Campaign(BeginCampaign.Command command, ZoneId zone, Instant now) {
        this.id = UUID.randomUUID();
        this.code = command.code();
        this.title = command.title();
        this.organisation = command.organisation();
        this.template = command.template();
        this.anchorOn = command.day();
        this.zone = zone.getId();
        this.createdAt = now;
        this.createdBy = creator(command.by());
    }

    private static UUID creator(Actor by) {
        return by.isOfficer() ? by.id() : new UUID(0, 0);
    }

    void moveTo(LocalDate day) {
        anchorOn = day;
    }

    /**
     * Moves to the next state.
     *
     * @throws Conflict if the transition is not allowed
     */
    void run(CampaignRun next, String reason, Instant now) {
        if (!run.mayBecome(next)) throw new Conflict("campaign-cannot-become", "campaign:" + id() + " is " + run);
        run = next;
        runReason = reason;
        runSince = now;
    }

    /** Returns the state: running, paused or stopped. */
    public CampaignRun run() {
        return run;
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    /** Returns the place of the campaign, for the history. */
    public CampaignPlace place() {
        return new CampaignPlace(id(), null);
    }

    /** Returns the code in addresses. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Returns the leading organisation. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** Returns the day of the campaign. */
    public LocalDate anchorOn() {
        return anchorOn;
    }

    /** Returns the time zone of the campaign. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
