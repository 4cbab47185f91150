package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.EventRows;
import vn.lantoa.campaign.event.EventState;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.Reach;

/** Builder of the events of campaigns and their items, limited to details that each reader is allowed to know. */
@ApplicationScoped
class CampaignEvents {
    /** How long calendars show a cancelled event. */
    static final Duration CANCELLED_STAYS = Duration.ofDays(30);

    @Inject
    Catalogue catalogue;

    @Inject
    EntitledCatalogue entitled;

    @Inject
    HubAddress hub;

    @Inject
    EventRows rows;

    /** Returns the days of announced campaigns and, for some time, of campaigns whose announcement was withdrawn. */
    List<CalendarEvent> days(List<PlannedCampaign> campaigns, Instant now) {
        return campaigns.stream()
                .filter(one -> one.isOutAt(now) || wasOutLately(one, now))
                .map(one -> day(one, one.isOutAt(now), now))
                .toList();
    }

    /** Returns the days of the campaigns, for organisations that take part in the campaigns. */
    List<CalendarEvent> ownDays(List<PlannedCampaign> campaigns, Instant now) {
        return campaigns.stream().map(one -> day(one, true, now)).toList();
    }

    /** Returns the public items with their public titles; a withdrawn item has no title. */
    List<CalendarEvent> published(List<PlannedItem> items, Instant now) {
        var shown = shown(items);
        return items.stream()
                .flatMap(item -> published(item, shown, now).stream())
                .toList();
    }

    /** Returns the planned items, for organisations that take part in their campaigns. */
    List<CalendarEvent> planned(List<PlannedItem> items, Instant now) {
        var shown = shown(items).keySet();
        return items.stream()
                .filter(item -> !item.isOff() || isLately(item.changedAt(), now))
                .map(item -> planned(item, shown))
                .toList();
    }

    /** Returns the items that one partner is allowed to know of. */
    List<CalendarEvent> entitled(List<PlannedItem> items, PartnerId partner, Instant now) {
        return items.stream()
                .flatMap(item -> entitled(item, partner, now).stream())
                .toList();
    }

    /** Returns the events at venues of these campaigns; calendars show a cancelled one for some time. */
    List<CalendarEvent> held(Collection<CampaignId> campaigns, Instant now) {
        return rows.of(campaigns, now).stream()
                .filter(one -> one.course().state() != EventState.CANCELLED
                        || isLately(one.course().changedAt(), now))
                .map(CampaignEvents::held)
                .toList();
    }

    private static CalendarEvent held(CampaignEvent one) {
        var course = one.course();
        var isOff = course.state() == EventState.CANCELLED;
        var status = isOff ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED;
        return new CalendarEvent(
                one.id().value(),
                CalendarEvent.Kind.EVENT,
                new CalendarEvent.EventRevision(course.revision(), course.changedAt(), status),
                CalendarEvent.Time.in(one.window()),
                EventWords.held(one),
                null);
    }

    private Optional<CalendarEvent> published(PlannedItem item, Map<AssetId, CatalogueEntry> shown, Instant now) {
        if (item.state() == ItemState.TAKEN_BACK && item.moves().reach() == Reach.PUBLIC)
            return isLately(item.changedAt(), now) ? Optional.of(takenBack(item)) : Optional.empty();
        var entry = item.isPublic() && item.asset() != null ? shown.get(item.asset()) : null;
        if (entry == null) return Optional.empty();
        var words = EventWords.shown(item, entry.texts().title());
        return Optional.of(event(item, CalendarEvent.Status.CONFIRMED, words, page(entry.asset())));
    }

    private CalendarEvent planned(PlannedItem item, Set<AssetId> shown) {
        var asset = item.asset();
        var page = asset != null && item.isPublic() && shown.contains(asset) ? page(asset) : null;
        return event(item, status(item), EventWords.planned(item), page);
    }

    /** Returns the catalogue entries of the public items. */
    private Map<AssetId, CatalogueEntry> shown(List<PlannedItem> items) {
        var assets = items.stream()
                .filter(PlannedItem::isPublic)
                .map(PlannedItem::asset)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return catalogue.shown(assets).stream()
                .collect(Collectors.toMap(CatalogueEntry::asset, Function.identity(), (one, other) -> one));
    }

    private Optional<CalendarEvent> entitled(PlannedItem item, PartnerId partner, Instant now) {
        var asset = item.asset();
        if (asset == null) return Optional.empty();
        var state = entitled.find(partner, asset);
        if (item.state() == ItemState.TAKEN_BACK)
            return state.filter(PartnerState.TakenBack.class::isInstance).isPresent() && isLately(item.changedAt(), now)
                    ? Optional.of(takenBack(item))
                    : Optional.empty();
        return state.flatMap(one -> entitled(item, one));
    }

    private Optional<CalendarEvent> entitled(PlannedItem item, PartnerState state) {
        if (state instanceof PartnerState.EntitledEntry shown && item.state() == ItemState.OUT) {
            var words = EventWords.shown(item, shown.entry().texts().title());
            return Optional.of(event(
                    item,
                    CalendarEvent.Status.CONFIRMED,
                    words,
                    page(shown.entry().asset())));
        }
        if (state instanceof PartnerState.Announced announced && item.state() == ItemState.SCHEDULED) {
            var words =
                    EventWords.announced(item, announced.announcement().texts().title());
            return Optional.of(event(item, CalendarEvent.Status.CONFIRMED, words, null));
        }
        return Optional.empty();
    }

    private CalendarEvent day(PlannedCampaign one, boolean stands, Instant now) {
        var status = stands ? CalendarEvent.Status.CONFIRMED : CalendarEvent.Status.CANCELLED;
        return new CalendarEvent(
                one.id().value(),
                CalendarEvent.Kind.CAMPAIGN,
                new CalendarEvent.EventRevision(one.revision(), one.revisedAt(), status),
                CalendarEvent.Time.on(one.day()),
                EventWords.of(one, one.summaryAt(now)),
                one.isOutAt(now) ? hub.of("/c/" + one.names().code()) : null);
    }

    private static CalendarEvent takenBack(PlannedItem item) {
        return event(item, CalendarEvent.Status.CANCELLED, EventWords.takenBack(item), null);
    }

    private static CalendarEvent event(
            PlannedItem item, CalendarEvent.Status status, CalendarEvent.Words words, @Nullable URI page) {
        return new CalendarEvent(
                item.id().value(),
                CalendarEvent.Kind.ITEM,
                new CalendarEvent.EventRevision(item.sequence(), item.changedAt(), status),
                CalendarEvent.Time.at(item.window().startsAt()),
                words,
                page);
    }

    private static CalendarEvent.Status status(PlannedItem item) {
        if (item.isOff()) return CalendarEvent.Status.CANCELLED;
        return item.state() == ItemState.SCHEDULED || item.state() == ItemState.OUT
                ? CalendarEvent.Status.CONFIRMED
                : CalendarEvent.Status.TENTATIVE;
    }

    private static boolean wasOutLately(PlannedCampaign one, Instant now) {
        var news = one.news();
        return news != null && news.wasOut() && isLately(news.standing().changedAt(), now);
    }

    private static boolean isLately(Instant at, Instant now) {
        return at.plus(CANCELLED_STAYS).isAfter(now);
    }

    private URI page(AssetId asset) {
        return hub.of("/a/" + asset.value());
    }
}
