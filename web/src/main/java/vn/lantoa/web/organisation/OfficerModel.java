package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The model of an officer's page. */
@RequestScoped
class OfficerModel {
    @Inject
    OfficerRegister register;

    @Inject
    OwnSessions sessions;

    @Inject
    ProviderAccounts provider;

    @Inject
    DeputyForm deputies;

    @Inject
    Options options;

    @Inject
    TypedForm form;

    Page page(OfficerId officer) {
        return Page.of("organisation/officer.ftlh")
                .with("detail", register.detail(form.actor(), officer))
                .with("organisations", options.organisations())
                .with("roles", options.roles())
                .with("today", options.today())
                .with(
                        "sessions",
                        sessions.of(form.actor(), officer).stream()
                                .map(SessionRow::of)
                                .toList())
                .with("provider", provider.of(form.actor(), officer))
                .with("colleagues", deputies.colleagues(officer));
    }
}
