package vn.lantoa.campaign.readiness;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.plan.ItemWish;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/** An item of a campaign that is as it must be, until a test says otherwise. */
final class Item {
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

    Item(AssetId asset) {
        this.asset = asset;
    }

    Item message() {
        kind = AssetKind.SMS_TEXT;
        madeKind = AssetKind.SMS_TEXT;
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

    Item unapproved() {
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

    Item in(ItemState now) {
        state = now;
        return this;
    }

    Item at(LocalDateTime time) {
        at = time;
        return this;
    }

    Item to(String whom) {
        audience = whom;
        return this;
    }

    ItemFacts facts() {
        var owner = new OrganisationId(UUID.randomUUID());
        var wish = new ItemWish("Việc", new Wanted(kind, language, audience), channels, Reach.PUBLIC, owner);
        var made = nothing ? null : new Made(asset, madeKind, madeLanguage, 1, approved, newest, outdated);
        return new ItemFacts(
                new CampaignItemId(UUID.randomUUID()),
                wish,
                new LocalWindow(at, null),
                state,
                new ItemFacts.Progress(assignment, releaseCancelled),
                made,
                ownerUntil);
    }

    @Override
    public String toString() {
        return state + " " + assignment + " " + at;
    }
}
