package vn.lantoa.web.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.reading.CampaignNews;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ItemView;
import vn.lantoa.campaign.reading.ReadCampaigns.CampaignLine;
import vn.lantoa.kernel.Id;

/** Campaigns as JSON: enum values in lower case, local times with the campaign's zone. */
final class CampaignJson {
    private CampaignJson() {}

    /** All campaigns. */
    @Schema(name = "Campaigns")
    public record All(List<CampaignLine> campaigns) {}

    /** A campaign with its items. */
    @Schema(name = "Campaign")
    public record Whole(
            String code,
            String title,
            String leader,
            String day,
            String zone,
            @Nullable CampaignNews announcement,
            List<Item> items) {
        static Whole of(CampaignView view, @Nullable CampaignNews announcement) {
            var head = view.head();
            return new Whole(
                    head.code(),
                    head.title(),
                    view.lead().name(),
                    head.anchorOn().toString(),
                    head.zone().getId(),
                    announcement,
                    CampaignJson.items(view));
        }
    }

    /** The items of a campaign. */
    @Schema(name = "CampaignItems")
    public record Items(List<Item> items) {}

    /** The events of a campaign. */
    @Schema(name = "CampaignEvents")
    public record Events(List<CampaignEvent> events) {}

    /** An item of a campaign. */
    @Schema(name = "CampaignItem")
    public record Item(
            String id, String title, String owner, String state, Time time, List<String> channels, ItemAsset made) {}

    /** The time of an item, local in the campaign's zone. */
    @Schema(name = "CampaignItemTime")
    public record Time(String startsAt, @Nullable String endsAt) {}

    /** The asset version attached to an item, and its release. Each is null if missing. */
    @Schema(name = "CampaignItemMade")
    public record ItemAsset(@Nullable String asset, @Nullable Integer version, @Nullable String release) {}

    /** The readiness of all items and events. */
    @Schema(name = "CampaignReadiness")
    public record Readiness(int blocked, List<Missing> items) {
        static Readiness of(CampaignView view) {
            var items = Stream.concat(
                            view.items().stream().map(Missing::of),
                            view.events().stream().map(Missing::of))
                    .toList();
            var blocked = items.stream().filter(Missing::blocked).count();
            return new Readiness((int) blocked, items);
        }
    }

    /** The readiness issues of one item or event. */
    @Schema(name = "CampaignItemMissing")
    public record Missing(String id, String title, String owner, boolean blocked, List<Fault> faults) {
        static Missing of(ItemView item) {
            return of(
                    item.facts().id(), item.facts().spec().title(), item.card().ownerName(), item.issues());
        }

        static Missing of(CampaignEvent event) {
            var issue = event.course().issue();
            var issues = issue == null ? Set.<ReadinessIssue>of() : Set.of(issue);
            return of(event.id(), event.event().title(), event.organiser().unitName(), issues);
        }

        private static Missing of(Id id, String title, String owner, Set<ReadinessIssue> issues) {
            var faults = issues.stream()
                    .map(issue -> new Fault(issue.slug(), issue.blocks()))
                    .toList();
            return new Missing(id.toString(), title, owner, faults.stream().anyMatch(Fault::blocks), faults);
        }
    }

    /** A readiness issue. */
    @Schema(name = "CampaignFault")
    public record Fault(String code, boolean blocks) {}

    static List<Item> items(CampaignView view) {
        return view.items().stream().map(CampaignJson::item).toList();
    }

    static Item item(ItemView item) {
        var facts = item.facts();
        var made = facts.made();
        return new Item(
                facts.id().toString(),
                facts.spec().title(),
                item.card().ownerName(),
                facts.state().slug(),
                new Time(
                        facts.window().startsAt().toString(),
                        Objects.toString(facts.window().endsAt(), null)),
                facts.spec().channels().stream()
                        .map(CampaignChannel::slug)
                        .sorted()
                        .toList(),
                new ItemAsset(
                        made == null ? null : made.asset().toString(),
                        made == null ? null : made.number(),
                        item.card().release()));
    }
}
