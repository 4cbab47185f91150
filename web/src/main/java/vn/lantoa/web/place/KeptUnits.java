package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.place.PlaceKind;
import vn.lantoa.place.PlaceState;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The caller, and the units that the caller may manage or see, for building forms. The use cases check access again. */
@RequestScoped
public class KeptUnits {
    private static final Role[] KEEPING = {Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR};

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    CommuneChoices communes;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    public Actor actor() {
        return current.actor();
    }

    /** Returns the units whose places the caller may manage, by name. */
    public List<OrganisationView> all() {
        return all(KEEPING);
    }

    /** Returns the units in which the caller holds any of the given roles, by name. */
    public List<OrganisationView> all(Role... roles) {
        return valid(Stream.of(roles)
                .map(role -> access.organisationsOf(current.actor(), role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    }

    /** Returns the page with the form of a place, without values. */
    Page form() {
        return Page.of("place/form.ftlh")
                .with("units", OrganisationChoices.byCode(all()))
                .with("communes", communes.byCode())
                .with("kinds", words.choices("place.kind.", PlaceKind.values()))
                .with("states", words.choices("place.state.", PlaceState.IN_USE, PlaceState.OUT_OF_ORDER));
    }

    /** Returns choices of the units whose places the caller may see. */
    List<Choice> seen() {
        return OrganisationChoices.byCode(valid(access.organisationsOf(current.actor())));
    }

    /** Returns true if the caller may manage the places of this unit. */
    public boolean mayKeep(OrganisationId unit) {
        return holds(unit, KEEPING);
    }

    /** Returns whether the caller holds any of the given roles in the unit. */
    public boolean holds(OrganisationId unit, Role... roles) {
        return access.allowsAny(current.actor(), unit, roles);
    }

    /** Returns whether the caller is an officer of the unit or of an organisation above it. */
    public boolean isOf(OrganisationId unit) {
        return current.actor().isOfficer()
                && access.organisationsOf(current.actor()).contains(unit);
    }

    /**
     * Returns the caller's unit with the code, or the caller's first unit if the code is blank; null if there is none.
     */
    public @Nullable OrganisationView own(String code) {
        return all().stream()
                .filter(unit -> code.isBlank() || unit.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns the unit that a page names. */
    public OrganisationId ofPage(String code) {
        if (code.isBlank()) throw new Rejected(Issues.of("unit", "missing"));
        return id(code).orElseThrow(() -> new NotFound("organisation " + code));
    }

    /** Returns the unit that a request of the API names. */
    public OrganisationId ofRequest(@Nullable String code) {
        return RequestParsing.required("unit", code, text -> id(text.strip()));
    }

    private Optional<OrganisationId> id(String code) {
        return organisations.findView(code).map(OrganisationView::id);
    }

    /** Returns the organisation with this code in this form field; null if the code is blank. */
    public @Nullable OrganisationId find(String field, String code) {
        return code.isBlank() ? null : named(field, code);
    }

    /** Returns the organisation with the given code; rejects the field if there is none. */
    public OrganisationId named(String field, @Nullable String code) {
        if (code == null || code.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        var named = code.strip();
        return id(named).orElseThrow(() -> new Rejected(Issues.of(field, "unknown", named)));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private List<OrganisationView> valid(Set<OrganisationId> ids) {
        return organisations.views(ids).values().stream()
                .filter(unit -> unit.isValidOn(today()))
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }
}
