package vn.lantoa.web.campaign.errand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.errand.ErrandId;
import vn.lantoa.campaign.errand.ErrandKind;
import vn.lantoa.campaign.errand.ErrandState;
import vn.lantoa.campaign.errand.KeptErrand;
import vn.lantoa.campaign.errand.MailingErrand;
import vn.lantoa.campaign.errand.ReadErrands;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.sms.contact.ContactDesk;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.signin.CurrentActor;

/** Writes the errands of an item for whoever asks. */
@RequestScoped
public class ErrandDocuments {
    private static final Map<ErrandKind, String> ADDRESSES = Map.of(
            ErrandKind.MAILING, "/api/v1/mailings/",
            ErrandKind.ORDER, "/api/v1/orders/",
            ErrandKind.BULLETIN, "/api/v1/bulletins/");

    @Inject
    ReadErrands read;

    @Inject
    ErrandOutcomes outcomes;

    @Inject
    ContactDesk lists;

    @Inject
    UiLanguage ui;

    @Inject
    CurrentActor current;

    /** Those of an item, in the order in which they were planned. */
    List<ErrandDocument> of(CampaignItemId item) {
        var found = read.call(item, current.actor());
        return found.errands().stream().map(kept -> document(kept, found)).toList();
    }

    /** One of them. */
    ErrandDocument one(CampaignItemId item, ErrandId id) {
        var found = read.call(item, current.actor());
        return found.errands().stream()
                .filter(kept -> kept.id().equals(id))
                .map(kept -> document(kept, found))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-errand:" + id));
    }

    private ErrandDocument document(KeptErrand kept, ReadErrands.Found found) {
        var errand = kept.errand();
        return new ErrandDocument(
                kept.id().toString(),
                errand.kind().slug(),
                word(kept.state()),
                isHidden(kept) ? ErrandWish.of(errand).withoutList() : ErrandWish.of(errand),
                ErrandDocument.Times.of(errand, found.window(), found.zone()),
                placed(kept),
                kept.state() == ErrandState.REFUSED ? refusal(kept.outcome()) : List.of());
    }

    // as on the console's page, which names no list of another agency
    private boolean isHidden(KeptErrand kept) {
        return kept.errand() instanceof MailingErrand mailing
                && lists.list(current.actor()).stream()
                        .noneMatch(list -> list.id().equals(mailing.list()));
    }

    private ErrandDocument.@Nullable Placed placed(KeptErrand kept) {
        return outcomes.state(kept)
                .map(state ->
                        new ErrandDocument.Placed(ADDRESSES.get(kept.errand().kind()) + kept.outcome(), word(state)))
                .orElse(null);
    }

    private List<ErrandDocument.Reason> refusal(String codes) {
        var lines = codes.lines().toList();
        var texts = Messages.in(ui.tag()).refusal(codes);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ErrandDocument.Reason.of(lines.get(i), texts.get(i)))
                .toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
