package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerContact;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/**
 * Reads partners for the API, and parses request values about partners into domain types; reports all invalid values at
 * once.
 */
@RequestScoped
class PartnerBodies {
    @Inject
    PartnerRegister register;

    @Inject
    Outlets outlets;

    @Inject
    ReadEntitlements entitlements;

    @Inject
    CurrentActor current;

    @Inject
    Organisations organisations;

    @Inject
    HubAddress address;

    Actor actor() {
        return current.actor();
    }

    PartnerJson.Issued issued(IssuedToken token) {
        return PartnerJson.Issued.of(token, address);
    }

    PartnerJson.All all() {
        return new PartnerJson.All(register.all(current.actor()).stream()
                .map(one -> PartnerJson.Line.of(one.card(), one.letIn()))
                .toList());
    }

    PartnerJson.Whole whole(UUID partner) {
        var id = new PartnerId(partner);
        var detail = register.detail(current.actor(), id);
        var held = entitlements.call(current.actor(), id);
        return new PartnerJson.Whole(
                PartnerJson.Line.of(detail.card(), detail.letIn()),
                detail.terms(),
                detail.contacts().stream().map(PartnerJson.Contact::of).toList(),
                held.given(),
                held.keepsEmbargoes(),
                outlets.of(id).stream().map(Outlet::slug).toList(),
                detail.tokens());
    }

    OrganisationId organisation(@Nullable String code) {
        return RequestParsing.required(
                "organisation", code, text -> organisations.findView(text).map(OrganisationView::id));
    }

    Set<Outlet> outlets(@Nullable List<String> values) {
        var outlets = words(values, Outlet.class);
        Issues.none().when(outlets.isEmpty(), "outlets", "not-known").throwIfAny();
        return outlets.orElseThrow();
    }

    EntitlementScope scope(PartnerJson.Scope body) {
        var kinds = words(body.kinds(), AssetKind.class);
        var receivers = words(body.receivers(), Receiver.class);
        Issues.none()
                .when(kinds.isEmpty(), "kinds", "not-known")
                .when(receivers.isEmpty(), "receivers", "not-known")
                .throwIfAny();
        return new EntitlementScope(
                kinds.orElseThrow(),
                Set.copyOf(orNone(body.topics())),
                Set.copyOf(orNone(body.languages())),
                receivers.orElseThrow(),
                Boolean.TRUE.equals(body.originals()));
    }

    PartnerContact contact(PartnerJson.Contact body) {
        var duties = words(body.duties(), ContactDuty.class);
        Issues.none().when(duties.isEmpty(), "duties", "not-known").throwIfAny();
        return new PartnerContact(
                RequestParsing.orEmpty(body.name()),
                RequestParsing.orEmpty(body.email()),
                RequestParsing.orEmpty(body.phone()),
                duties.orElseThrow());
    }

    PartnerTerms terms(PartnerJson.Terms body) {
        var networks = orNone(body.networks()).stream().map(String::strip).toList();
        var requests = body.requestsPerMinute();
        return new PartnerTerms(
                Boolean.TRUE.equals(body.suspended()),
                RequestParsing.optional("expiresAt", body.expiresAt(), RequestParsing::instant),
                networks,
                requests == null ? PartnerTerms.USUAL_REQUESTS_PER_MINUTE : requests);
    }

    /** Returns all parsed values; empty if any of them is invalid. */
    private static <E extends Enum<E>> Optional<Set<E>> words(@Nullable List<String> values, Class<E> type) {
        var words = new HashSet<E>();
        for (var text : orNone(values)) {
            var word = Slug.find(type, text);
            if (word.isEmpty()) return Optional.empty();
            words.add(word.get());
        }
        return Optional.of(words);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
