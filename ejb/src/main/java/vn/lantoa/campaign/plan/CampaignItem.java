package vn.lantoa.campaign.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignPlace;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;

/**
 * Item to be published in a campaign: first a placeholder, then a version, then a planned release. It changes only
 * while the campaign's row is locked.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read only by queries
public class CampaignItem {
    @Id
    private UUID id;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaign;

    @Column(updatable = false)
    private int position;

    private String title;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable AssetKind kind;

    private String language;
    private String audience;
    private String channels;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(name = "organisation_id")
    private OrganisationId owner;

    private LocalDateTime startsAt;
    private @Nullable LocalDateTime endsAt;

    @Column(name = "asset_id")
    private @Nullable AssetId asset;

    @Column(name = "version_id")
    private @Nullable VersionId version;

    @Column(name = "release_id")
    private @Nullable ReleaseId release;

    @Enumerated(EnumType.STRING)
    private Assignment assignment;

    private String assignmentNote = "";
    private @Nullable LocalDate dueOn;
    private @Nullable Instant cancelledAt;
    private int sequence;
    private Instant changedAt;

    @Version
    private long lockVersion;

    protected CampaignItem() {}

    CampaignItem(Campaign campaign, int position, Phase phase, ItemSpec spec, LocalWindow window, Instant now) {
        this.id = UUID.randomUUID();
        this.campaign = campaign.id().value();
        this.position = position;
        this.phase = phase;
        this.assignment = Assignment.NONE;
        this.owner = campaign.organisation();
        this.changedAt = now;
        take(spec, campaign, now);
        take(window, now);
        this.sequence = 0;
    }

    /** Changes the specification; a new agency is asked to produce the item. */
    void take(ItemSpec spec, Campaign of, Instant now) {
        title = spec.title();
        kind = spec.wanted().kind();
        language = spec.wanted().language();
        audience = spec.wanted().audience();
        channels = spec.channels().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        reach = spec.reach();
        if (!owner.equals(spec.owner())) {
            owner = spec.owner();
            assignment = owner.equals(of.organisation()) ? Assignment.NONE : Assignment.SENT;
            assignmentNote = "";
        }
        changed(now);
    }

    void take(LocalWindow window, Instant now) {
        startsAt = window.startsAt();
        endsAt = window.endsAt();
        changed(now);
    }

    void attach(AssetVersion made, Instant now) {
        asset = made.asset();
        version = made.id();
        if (assignment != Assignment.NONE && assignment != Assignment.SUBMITTED) become(Assignment.SUBMITTED);
        changed(now);
    }

    void schedule(ReleaseId planned, Instant now) {
        release = planned;
        changed(now);
    }

    void answer(Assignment answer, String note, Instant now) {
        become(answer);
        assignmentNote = note;
        changed(now);
    }

    private void become(Assignment next) {
        if (!assignment.mayBecome(next))
            throw new Conflict("assignment-cannot-become", "campaign-item:" + id + " is " + assignment);
        assignment = next;
    }

    void due(@Nullable LocalDate day, Instant now) {
        dueOn = day;
        changed(now);
    }

    void cancel(Instant now) {
        cancelledAt = now;
        changed(now);
    }

    void restore(Instant now) {
        cancelledAt = null;
        changed(now);
    }

    /** Removes the reference to a cancelled release, so that another release can be planned. */
    void unschedule() {
        release = null;
    }

    private void changed(Instant now) {
        sequence++;
        changedAt = now;
    }

    public CampaignItemId id() {
        return new CampaignItemId(id);
    }

    /** Returns the place of the item, for the history. */
    public CampaignPlace place() {
        return new CampaignPlace(new CampaignId(campaign), id());
    }

    public ItemSpec spec() {
        return new ItemSpec(title, new Wanted(kind, language, audience), channels(), reach, owner);
    }

    public LocalWindow window() {
        return new LocalWindow(startsAt, endsAt);
    }

    public OrganisationId owner() {
        return owner;
    }

    public Optional<VersionId> findVersion() {
        return Optional.ofNullable(version);
    }

    public Optional<ReleaseId> findRelease() {
        return Optional.ofNullable(release);
    }

    public Assignment assignment() {
        return assignment;
    }

    /** Returns the day on which the item must be produced; empty if none is set. */
    public Optional<LocalDate> findDueOn() {
        return Optional.ofNullable(dueOn);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Returns the row version for optimistic locking in forms. */
    public long lockVersion() {
        return lockVersion;
    }

    private Set<CampaignChannel> channels() {
        return Stream.of(channels.split(","))
                .map(CampaignChannel::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
