package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The model of an officer's page, and the responses to its forms. */
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
    HubAddress address;

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

    /** Runs the action and redirects to the officer's page. */
    Response done(OfficerId officer, Runnable action) {
        return form.done(action, "/console/officers/" + officer, () -> page(officer));
    }

    /** Runs the action. Redirects to the pending change if a second administrator is needed. */
    Response asked(OfficerId officer, Supplier<@Nullable PendingChangeId> action) {
        return answer(officer, () -> next(officer, action.get()));
    }

    Response answer(OfficerId officer, Supplier<Response> action) {
        return form.answer(action, () -> page(officer));
    }

    Response next(OfficerId officer, @Nullable PendingChangeId waiting) {
        return Page.seeOther(waiting == null ? "/console/officers/" + officer : "/console/changes?asked=" + waiting);
    }

    /** Shows the link that sets the officer's password; redirects if there is none, because a change waits. */
    Response reset(OfficerId officer, ResetPassword.ResetOutcome asked, @Nullable PendingChangeId waiting) {
        var link = asked.link();
        if (link == null) return next(officer, waiting == null ? asked.waiting() : waiting);
        return form.empty(page(officer).with("link", link.passwordAddress(address)))
                .shown();
    }
}
