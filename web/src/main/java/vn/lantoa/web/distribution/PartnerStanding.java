package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.distribution.subscription.ReadReadings;
import vn.lantoa.distribution.wire.ReadUsage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.PageWords;

/** The overview of a partner: entitlements, reads and usage. */
@RequestScoped
public class PartnerStanding {
    @Inject
    ReadEntitlements entitlements;

    @Inject
    PreviewEntitlements preview;

    @Inject
    ReadReadings readings;

    @Inject
    ReadUsage usage;

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    /** Returns this part of a page's model, with the choices of its forms. */
    public Map<String, ?> of(Actor by, PartnerId partner) {
        var held = entitlements.call(by, partner);
        var model = new HashMap<String, Object>(choices());
        model.put("given", given(held));
        model.put("keepsEmbargoes", held.keepsEmbargoes());
        model.put("preview", preview.call(by, partner, null));
        model.put("readings", readings.call(by, partner));
        model.put("usage", usage.call(by, partner));
        return model;
    }

    /** Returns all choices. */
    private Map<String, List<Choice>> choices() {
        return Map.of(
                "kinds", options(Stream.of(AssetKind.values()), AssetKind::slug, AssetKind::labelKey),
                "topics", options(vocabularies.topics()),
                "languages", options(vocabularies.languages()),
                "receivers", options(Stream.of(Receiver.values()), Receiver::name, Receiver::labelKey),
                "duties", options(Stream.of(ContactDuty.values()), ContactDuty::name, duty -> "duty." + duty));
    }

    /** Returns the entitlements of a partner as pages show them. */
    private List<Shown> given(ReadEntitlements.Held held) {
        return held.given().stream()
                .map(one -> new Shown(
                        one.id().toString(), PartnerJson.Given.of(one).scope(), one.givenAt(), one.publicOnly()))
                .toList();
    }

    /** An entitlement as a page shows it. */
    public record Shown(String id, PartnerJson.Scope scope, Instant since, boolean publicOnly) {}

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
