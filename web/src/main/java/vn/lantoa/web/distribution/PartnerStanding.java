package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.distribution.wire.ReadReadings;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;

/** The overview of a partner: entitlements, reads and usage. */
@RequestScoped
class PartnerStanding {
    @Inject
    ReadEntitlements entitlements;

    @Inject
    PreviewEntitlements preview;

    @Inject
    ReadReadings readings;

    @Inject
    Outlets outlets;

    @Inject
    PageWords words;

    /** Returns the page with the overview and the choices of its forms. */
    Page on(Page page, Actor by, PartnerId partner) {
        var held = entitlements.call(by, partner);
        return page.with("kinds", options(Stream.of(AssetKind.values()), AssetKind::slug, AssetKind::labelKey))
                .with("topics", options(Vocabulary.TOPICS))
                .with("languages", options(Vocabulary.LANGUAGES))
                .with("receivers", options(Stream.of(Receiver.values()), Receiver::name, Receiver::labelKey))
                .with("duties", options(Stream.of(ContactDuty.values()), ContactDuty::name, duty -> "duty." + duty))
                .with("outlets", Choice.names(Outlet.values()))
                .with("opened", outlets.of(partner).stream().map(Outlet::name).toList())
                .with("given", held.given())
                .with("keepsEmbargoes", held.keepsEmbargoes())
                .with("preview", preview.call(by, partner, null))
                .with("readings", readings.call(by, partner))
                .with("usage", readings.usage(by, partner));
    }

    /** Returns what the partner would find with this entitlement besides. */
    PreviewEntitlements.Preview preview(Actor by, PartnerId partner, EntitlementScope scope) {
        return preview.call(by, partner, scope);
    }

    private <T> List<Choice> options(Stream<T> all, Function<T, String> value, Function<T, String> label) {
        return all.map(one -> new Choice(value.apply(one), words.text(label.apply(one))))
                .toList();
    }

    private List<Choice> options(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Choice(term.code(), term.name(words.language())))
                .toList();
    }
}
