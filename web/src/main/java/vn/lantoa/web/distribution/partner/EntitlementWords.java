package vn.lantoa.web.distribution.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.PageWords;

/** Choices for a partner's entitlements, with their names in the language of the page. */
@RequestScoped
class EntitlementWords {
    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    /** All choices. */
    public Map<String, List<Choice>> choices() {
        return Map.of(
                "kinds", options(Stream.of(AssetKind.values()), AssetKind::slug, AssetKind::labelKey),
                "topics", options(vocabularies.topics()),
                "languages", options(vocabularies.languages()),
                "receivers", options(Stream.of(Receiver.values()), Receiver::name, Receiver::labelKey),
                "duties", options(Stream.of(ContactDuty.values()), ContactDuty::name, duty -> "duty." + duty));
    }

    /** The entitlements of a partner, as pages show them. */
    public List<Shown> given(ReadEntitlements.Held held) {
        return held.given().stream()
                .map(one -> new Shown(
                        one.id().toString(), PartnerJson.Given.of(one).scope(), one.givenAt(), one.publicOnly()))
                .toList();
    }

    /** One entitlement as a page shows it. */
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
