package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** The communes and wards that are valid today, for forms with checkboxes. */
@RequestScoped
public class CommuneChoices {
    @Inject
    Organisations organisations;

    @Inject
    TypedForm form;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns all communes by name, with their codes as values. */
    public List<Choice> byCode() {
        return OrganisationChoices.byCode(all());
    }

    /**
     * Returns the model of the macro {@code part.communes}: all communes by name, and the codes of the ticked communes.
     */
    public Map<String, ?> model() {
        return Map.of("communes", byCode(), "chosenCommunes", form.all("communes"));
    }

    /** Returns the names of all communes by code. */
    public Map<String, String> names() {
        return all().stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (one, same) -> one));
    }

    private List<OrganisationView> all() {
        return organisations.communesOn(LocalDate.ofInstant(clock.instant(), zone));
    }
}
