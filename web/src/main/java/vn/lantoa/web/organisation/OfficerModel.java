package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.signin.OwnSessions;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The model of an officer's page, and the responses to its forms. */
@RequestScoped
class OfficerModel {
    static final String PAGE = "organisation/officer.ftlh";

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
    PasswordLinkAddress passwordLink;

    @Inject
    TypedForm form;

    Page page(OfficerId officer, Map<String, ?> besides) {
        return form.empty(PAGE, of(officer, besides));
    }

    /** Runs the action and shows the page again. */
    Response done(OfficerId officer, Runnable action) {
        return form.done(action, "/console/officers/" + officer, PAGE, () -> of(officer, Map.of()));
    }

    /** Runs the action. Redirects to the pending change if a second administrator is needed. */
    Response asked(OfficerId officer, Supplier<@Nullable PendingChangeId> action) {
        return answer(officer, () -> next(officer, action.get()));
    }

    Response answer(OfficerId officer, Supplier<Response> action) {
        return form.answer(action, PAGE, () -> of(officer, Map.of()));
    }

    Response next(OfficerId officer, @Nullable PendingChangeId waiting) {
        var there = waiting == null ? "/console/officers/" + officer : "/console/changes?asked=" + waiting;
        return Page.seeOther(there);
    }

    /** Returns the page with the link with which the officer sets a password. The link is shown only once. */
    Response shown(OfficerId officer, RandomToken link) {
        return page(officer, Map.of("link", passwordLink.of(link))).shown();
    }

    private Map<String, ?> of(OfficerId officer, Map<String, ?> besides) {
        var model = new HashMap<String, Object>(besides);
        model.put("detail", register.detail(form.actor(), officer));
        model.put("organisations", options.organisations());
        model.put("roles", options.roles());
        model.put("today", options.today());
        model.put(
                "sessions",
                sessions.of(form.actor(), officer).stream().map(SessionRow::of).toList());
        model.put("provider", provider.of(form.actor(), officer));
        model.put("colleagues", deputies.colleagues(officer));
        return model;
    }
}
