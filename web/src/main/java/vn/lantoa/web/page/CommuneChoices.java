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

/** The communes and wards of today, for forms with boxes to tick. */
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

    /** All of them by name. */
    public List<Choice> byCode() {
        return OrganisationChoices.byCode(all());
    }

    /** The model of the macro {@code part.communes}: all of them by name, and the ticked codes. */
    public Map<String, ?> model() {
        return Map.of("communes", byCode(), "chosenCommunes", form.all("communes"));
    }

    /** The names by their codes. */
    public Map<String, String> names() {
        return all().stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (one, same) -> one));
    }

    private List<OrganisationView> all() {
        return organisations.communesOn(LocalDate.ofInstant(clock.instant(), zone));
    }
}
