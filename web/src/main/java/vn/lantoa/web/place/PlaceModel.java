package vn.lantoa.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Slug;
import vn.lantoa.place.PlaceKind;
import vn.lantoa.place.PlaceState;
import vn.lantoa.place.PlaceText;
import vn.lantoa.place.PlaceView;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** Builds the models of the place pages, and parses their form. */
@RequestScoped
class PlaceModel {
    static final String FORM = "place/form.ftlh";

    @Inject
    KeptUnits units;

    @Inject
    CommuneChoices communes;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @Inject
    ReadPlaceSightings sightings;

    @Inject
    HubAddress address;

    /** Returns the model of the form with these initial values. */
    Map<String, Object> form(Map<String, String> given) {
        var model = new HashMap<String, Object>();
        model.put("units", OrganisationChoices.byCode(units.all()));
        model.put("communes", communes.byCode());
        model.put("kinds", kinds());
        model.put("states", choices("place.state.", PlaceState.IN_USE, PlaceState.OUT_OF_ORDER));
        model.put("given", given);
        model.put("here", "/console/places");
        model.put("changes", false);
        return model;
    }

    /** Returns the model of one place's page. */
    Map<String, ?> one(PlaceView place) {
        var open = place.standing().state() != PlaceState.CLOSED;
        return Map.of(
                "place",
                place,
                "address",
                address.of("/p/" + place.code()).toString(),
                "mayKeep",
                open && units.mayKeep(place.unit().organisation()),
                "sightings",
                sightings.at(form.actor(), place.id()));
    }

    List<Choice> kinds() {
        return choices("place.kind.", PlaceKind.values());
    }

    List<Choice> states() {
        return choices("place.state.", PlaceState.values());
    }

    /** Returns the submitted form. */
    PlaceText typed() {
        return new PlaceText(
                form.text("reference"),
                form.text("name"),
                form.text("kind"),
                form.text("commune"),
                form.text("position"),
                form.text("size"),
                form.text("state"));
    }

    /** Returns the form values of an existing place. */
    static Map<String, String> given(PlaceView place) {
        return Map.of(
                "unit", place.unit().unitCode(),
                "reference", place.what().reference(),
                "name", place.what().name(),
                "kind", place.what().kind().slug(),
                "commune", place.commune().communeCode(),
                "position", place.measures().position(),
                "size", place.measures().size(),
                "state", place.standing().state().slug());
    }

    private List<Choice> choices(String prefix, Slug... slugs) {
        return Stream.of(slugs)
                .map(one -> new Choice(one.slug(), words.text(prefix + one.slug())))
                .toList();
    }
}
