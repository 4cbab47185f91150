package vn.lantoa.web.distribution.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.outlet.Outlet;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContact;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.web.asset.RequestParsing;

/** Parses statements about partners into types of the domain; invalid ones are all rejected at once. */
@RequestScoped
class PartnerWords {
    @Inject
    Organisations organisations;

    OrganisationId organisation(@Nullable String code) {
        return RequestParsing.required(
                "organisation", code, text -> organisations.findView(text).map(OrganisationView::id));
    }

    Set<Outlet> outlets(@Nullable List<String> said) {
        var outlets = words(said, Outlet::find);
        Issues.none().when(outlets.isEmpty(), "outlets", "not-known").throwIfAny();
        return outlets.orElseThrow();
    }

    EntitlementScope scope(PartnerJson.Scope said) {
        var kinds = words(said.kinds(), AssetKind::find);
        var receivers = words(said.receivers(), text -> constant(Receiver.values(), text));
        Issues.none()
                .when(kinds.isEmpty(), "kinds", "not-known")
                .when(receivers.isEmpty(), "receivers", "not-known")
                .throwIfAny();
        return new EntitlementScope(
                kinds.orElseThrow(),
                Set.copyOf(orNone(said.topics())),
                Set.copyOf(orNone(said.languages())),
                receivers.orElseThrow(),
                Boolean.TRUE.equals(said.originals()));
    }

    PartnerContact contact(PartnerJson.Contact said) {
        var duties = words(said.duties(), text -> constant(ContactDuty.values(), text));
        Issues.none().when(duties.isEmpty(), "duties", "not-known").throwIfAny();
        return new PartnerContact(
                orEmpty(said.name()), orEmpty(said.email()), orEmpty(said.phone()), duties.orElseThrow());
    }

    PartnerTerms terms(PartnerJson.Terms said) {
        var networks = orNone(said.networks()).stream().map(String::strip).toList();
        var requests = said.requestsPerMinute();
        return new PartnerTerms(
                Boolean.TRUE.equals(said.suspended()),
                RequestParsing.optional("expiresAt", said.expiresAt(), RequestParsing::instant),
                networks,
                requests == null ? PartnerTerms.USUAL_REQUESTS_PER_MINUTE : requests);
    }

    /** All parsed values; empty if one of them is invalid. */
    private static <T> Optional<Set<T>> words(@Nullable List<String> said, Function<String, Optional<T>> find) {
        var words = new HashSet<T>();
        for (var text : orNone(said)) {
            var word = find.apply(text);
            if (word.isEmpty()) return Optional.empty();
            words.add(word.get());
        }
        return Optional.of(words);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> orNone(@Nullable List<String> said) {
        return said == null ? List.of() : said.stream().filter(Objects::nonNull).toList();
    }

    private static String orEmpty(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
