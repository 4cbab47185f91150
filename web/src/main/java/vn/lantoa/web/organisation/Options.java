package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;

/** Choices of forms: organisations, their kinds, roles. */
@RequestScoped
public class Options {
    @Inject
    OrganisationRegister register;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns today's date in the format of date fields. */
    public String today() {
        return LocalDate.ofInstant(clock.instant(), zone).toString();
    }

    /** Returns the organisations that are valid today, by name, with ids as values. */
    public List<Choice> organisations() {
        return OrganisationChoices.byId(register.today());
    }

    /** Returns the organisations that are valid today, by name, with codes as values. */
    public List<Choice> codes() {
        return OrganisationChoices.byCode(register.today());
    }

    /** Returns the kinds that can be founded: all except the province, which is the root. */
    public List<Choice> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.PROVINCE)
                .map(kind -> new Choice(kind.name(), words.text("organisation.kind." + kind)))
                .toList();
    }

    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), words.text("role." + role)))
                .toList();
    }
}
