package vn.lantoa.campaign.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.order.PlannedOrder;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/** A valid campaign item, unless a test changes it. */
public final class Item {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AssetId asset;
    private @Nullable AssetKind kind = AssetKind.VIDEO;
    private String language = "vi";
    private String audience = "";
    private Set<CampaignChannel> channels = Set.of(CampaignChannel.CMS_EMBED);
    private LocalDateTime at = LocalDateTime.of(2027, 10, 10, 8, 0);
    private ItemState state = ItemState.SCHEDULED;
    private Assignment assignment = Assignment.NONE;
    private boolean releaseCancelled;
    private boolean nothing;
    private AssetKind madeKind = AssetKind.VIDEO;
    private String madeLanguage = "vi";
    private boolean approved = true;
    private boolean outdated;
    private int newest = 1;
    private @Nullable LocalDate ownerUntil;
    private @Nullable LocalDateTime until = LocalDateTime.of(2027, 10, 10, 20, 0);
    private @Nullable LocalDate usableUntil;
    private @Nullable LocalDateTime opens;
    private @Nullable LocalDateTime expires;
    private Receivers receivers = Some.receivers();

    public Item(AssetId asset) {
        this.asset = asset;
    }

    Item message() {
        kind = AssetKind.SMS_TEXT;
        madeKind = AssetKind.SMS_TEXT;
        receivers = Some.mailing(1);
        return on(CampaignChannel.SMS);
    }

    Item on(CampaignChannel channel) {
        channels = Set.of(channel);
        return this;
    }

    Item nothing() {
        nothing = true;
        return this;
    }

    Item made(AssetKind as, String in) {
        madeKind = as;
        madeLanguage = in;
        return this;
    }

    Item anyKind() {
        kind = null;
        return this;
    }

    Item anyLanguage() {
        language = "";
        return this;
    }

    public Item unapproved() {
        approved = false;
        return this;
    }

    Item outdated() {
        outdated = true;
        return this;
    }

    Item newest(int number) {
        newest = number;
        return this;
    }

    Item releaseCancelled() {
        releaseCancelled = true;
        return this;
    }

    Item said(Assignment answer) {
        assignment = answer;
        return this;
    }

    Item ownerUntil(LocalDate day) {
        ownerUntil = day;
        return this;
    }

    Item until(@Nullable LocalDateTime time) {
        until = time;
        return this;
    }

    Item usableUntil(LocalDate day) {
        usableUntil = day;
        return this;
    }

    Item released(LocalDateTime from, @Nullable LocalDateTime to) {
        opens = from;
        expires = to;
        return this;
    }

    Item to(Receivers who) {
        receivers = who;
        return this;
    }

    public Item ordered() {
        return to(Some.ordered(Some.order())).on(CampaignChannel.SMS);
    }

    public Item withoutCompany() {
        return to(Some.ordered(Some.order(new PlannedOrder.Company("Viễn thông", false, true))));
    }

    public Item readAtSixAndNine() {
        return to(Some.read(Some.bulletinAt("06:00", "09:00"))).on(CampaignChannel.BULLETIN);
    }

    public Item withoutCommune() {
        return to(Some.read(Some.bulletin("09:00", Some.COMMUNE)));
    }

    public Item sentToAList() {
        return to(Some.mailing(1)).on(CampaignChannel.SMS);
    }

    /** An item whose channel was removed after an action was planned for it. */
    public Item withoutItsChannel() {
        return on(CampaignChannel.CMS_EMBED);
    }

    public Item in(ItemState now) {
        state = now;
        return this;
    }

    public Item at(LocalDateTime time) {
        at = time;
        return this;
    }

    Item to(String whom) {
        audience = whom;
        return this;
    }

    public ItemFacts facts() {
        var owner = new OrganisationId(UUID.randomUUID());
        var spec = new ItemSpec("Việc", new Wanted(kind, language, audience), channels, Reach.PUBLIC, owner);
        var made = nothing ? null : new AttachedVersion(asset, madeKind, madeLanguage, 1, standing(), planned());
        return new ItemFacts(
                new CampaignItemId(UUID.randomUUID()),
                spec,
                new LocalWindow(at, until),
                state,
                new ItemFacts.Progress(assignment, ownerUntil),
                made,
                receivers);
    }

    private AttachedVersion.VersionFacts standing() {
        return new AttachedVersion.VersionFacts(approved, newest, outdated, usableUntil);
    }

    // as planned for the item, unless a test says otherwise
    private AttachedVersion.PlannedRelease planned() {
        if (releaseCancelled) return new AttachedVersion.PlannedRelease(true, null, null);
        if (state != ItemState.SCHEDULED) return AttachedVersion.PlannedRelease.NONE;
        return opens == null
                ? new AttachedVersion.PlannedRelease(false, moment(at), moment(until))
                : new AttachedVersion.PlannedRelease(false, moment(opens), moment(expires));
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZONE).toInstant();
    }

    @Override
    public String toString() {
        return state + " " + assignment + " " + at;
    }
}
