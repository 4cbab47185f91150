package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.registry.OrganisationRegister;
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

    /** The day it is now, as a field for days has it. */
    public String today() {
        return LocalDate.ofInstant(clock.instant(), zone).toString();
    }

    /** The organisations of today, by name. */
    public List<Choice> organisations() {
        return OrganisationChoices.byId(register.today());
    }

    /** The same, by code. */
    public List<Choice> codes() {
        return OrganisationChoices.byCode(register.today());
    }

    /** The kinds that can be founded: every one but the root. */
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
