package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.Reach;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** The form of an item. Times are local. */
@RequestScoped
class ItemForm {
    @Inject
    TypedForm form;

    @Inject
    Organisations organisations;

    @Inject
    TermChoices terms;

    @Inject
    UiLanguage ui;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /** Returns the page with the choices of the form. */
    Page page(String template) {
        var words = Messages.in(ui.tag());
        return Page.of(template)
                .with("organisations", organisations())
                .with(
                        "kinds",
                        Stream.of(AssetKind.values())
                                .map(kind -> new Choice(kind.name(), words.text(kind.labelKey())))
                                .toList())
                .with("tongues", terms.languages())
                .with("audiences", terms.audiences())
                .with("channels", CampaignChannel.values())
                .with("reaches", Reach.values());
    }

    List<Choice> organisations() {
        return OrganisationChoices.byId(organisations.validOn(today()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    Instant now() {
        return clock.instant();
    }

    ItemSpec spec() {
        var channels = form.all("channels").stream()
                .flatMap(one -> Slug.find(CampaignChannel.class, one).stream())
                .collect(Collectors.toSet());
        var kind = form.text("kind").isEmpty() ? null : form.one("kind", AssetKind.class);
        return new ItemSpec(
                form.text("title"),
                new Wanted(kind, form.text("language"), form.text("audience")),
                channels,
                form.one("reach", Reach.class),
                new OrganisationId(form.id("owner")));
    }

    LocalWindow window() {
        return form.read(LocalWindow.class);
    }

    long seen() {
        var text = form.text("seen");
        if (!text.matches("\\d{1,18}")) throw new Rejected(Issues.of("seen", "not-a-number"));
        return Long.parseLong(text);
    }

    /** Returns the number of days to move by; negative is earlier. */
    int days() {
        var text = form.text("days");
        if (!text.matches("-?\\d{1,3}")) throw new Rejected(Issues.of("days", "not-a-number"));
        return Integer.parseInt(text);
    }
}
