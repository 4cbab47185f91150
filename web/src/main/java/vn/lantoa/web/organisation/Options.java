package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.registry.OrganisationRegister;
import vn.lantoa.web.page.PageWords;

/** Choices of forms: organisations, their kinds, roles. */
@RequestScoped
public class Options {
    /** One choice. */
    public record Option(String value, String label) {}

    @Inject
    OrganisationRegister register;

    @Inject
    PageWords words;

    /** The organisations of today, by name. */
    public List<Option> organisations() {
        return register.today().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** The same, by code. */
    public List<Option> codes() {
        return register.today().stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }

    /** The kinds that can be founded: every one but the root. */
    public List<Option> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.PROVINCE)
                .map(kind -> new Option(kind.name(), words.text("organisation.kind." + kind)))
                .toList();
    }

    public List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), words.text("role." + role)))
                .toList();
    }
}
