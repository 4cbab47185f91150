package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.ScheduledActionId;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.CurrentActor;

/** Builds the documents of an item's scheduled actions, limited to what the caller may see. */
@RequestScoped
class ScheduledActionDocuments {
    @Inject
    ReadActions read;

    @Inject
    ActionAdapters adapters;

    @Inject
    UiLanguage ui;

    @Inject
    CurrentActor current;

    /** Returns the scheduled actions of an item, in the order of planning. */
    List<ScheduledActionDocument> of(CampaignItemId item) {
        var found = read.call(item, current.actor());
        return found.actions().stream().map(kept -> document(kept, found)).toList();
    }

    /** Returns one scheduled action. */
    ScheduledActionDocument one(CampaignItemId item, ScheduledActionId id) {
        var found = read.call(item, current.actor());
        return found.actions().stream()
                .filter(kept -> kept.id().equals(id))
                .map(kept -> document(kept, found))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-action:" + id));
    }

    private ScheduledActionDocument document(ScheduledActionRecord kept, ReadActions.ItemActions found) {
        var action = kept.action();
        var adapter = adapters.of(action);
        var body = adapter.body(action);
        return new ScheduledActionDocument(
                kept.id().toString(),
                action.kind().slug(),
                word(kept.state()),
                adapter.isHidden(action) ? body.withoutList() : body,
                adapter.times(action, found.window(), found.zone()),
                placed(kept),
                kept.state() == ScheduledActionState.REFUSED ? refusal(kept.outcome()) : List.of());
    }

    private ScheduledActionDocument.@Nullable Placed placed(ScheduledActionRecord kept) {
        return adapters.outcome(kept)
                .map(state -> new ScheduledActionDocument.Placed(
                        adapters.of(kept.action()).address() + kept.outcome(), word(state)))
                .orElse(null);
    }

    private List<ScheduledActionDocument.Reason> refusal(String codes) {
        var lines = codes.lines().toList();
        var texts = Messages.in(ui.tag()).refusal(codes);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ScheduledActionDocument.Reason.of(lines.get(i), texts.get(i)))
                .toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
