package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.officer.DeputyshipId;
import vn.lantoa.organisation.officer.EndDeputyship;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The form that names a deputy, on the page of an officer and on the officer's own account page. */
@RequestScoped
public class DeputyForm {
    @Inject
    NameDeputy name;

    @Inject
    EndDeputyship end;

    @Inject
    OfficerRegister register;

    @Inject
    TypedForm form;

    public @Nullable PendingChangeId name(OfficerId officer) {
        return name.call(new NameDeputy.Command(
                        form.actor(), officer, deputy(), roles(), form.day("startsOn"), form.day("endsOn")))
                .waiting();
    }

    private OfficerId deputy() {
        var login = form.text("deputy");
        if (login.isEmpty()) throw new Rejected(Issues.of("deputy", "missing"));
        return register.withLogin(form.actor(), login)
                .orElseThrow(() -> new Rejected(Issues.of("deputy", "not-known")));
    }

    private Set<Role> roles() {
        return form.all("roles").stream()
                .map(role -> RequestParsing.required("roles", role, Role.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    public void end(UUID deputyship) {
        end.call(form.actor(), new DeputyshipId(deputyship));
    }

    /** Returns logins and names of the suggested deputies of this officer; other logins can be typed. */
    public List<Choice> colleagues(OfficerId officer) {
        return register.colleagues(form.actor(), officer).stream()
                .map(row -> new Choice(row.officer().login(), row.officer().displayName()))
                .toList();
    }
}
