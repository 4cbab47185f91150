package vn.lantoa.web.organisation.officer;

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
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.control.PendingChangeId;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.password.ResetPassword;
import vn.lantoa.web.organisation.SessionRow;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** Passes typed changes to an officer to their use cases. */
@RequestScoped
public class OfficerForm {
    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    RoleCases roles;

    @Inject
    DeputyCases deputies;

    @Inject
    OfficerCases officers;

    /** The form as it was typed. */
    public TypedForm form() {
        return form;
    }

    void correct(OfficerId officer) {
        var organisation = new OrganisationId(form.id("organisation"));
        officers.correct(
                current.actor(),
                officer,
                new OfficerCard(form.text("login"), form.text("displayName"), form.text("email"), organisation));
    }

    @Nullable PendingChangeId grant(OfficerId officer) {
        return roles.grant(new GrantRole.Command(
                        current.actor(),
                        officer,
                        new OrganisationId(form.id("roleOrganisation")),
                        form.one("role", Role.class),
                        form.day("validFrom"),
                        form.findDay("validUntil").orElse(null)))
                .waiting();
    }

    void revoke(UUID grant) {
        roles.revoke(current.actor(), grant);
    }

    /** Names a deputy, from this officer's page or from one's own. */
    public @Nullable PendingChangeId nameDeputy(OfficerId officer) {
        return deputies.name(new NameDeputy.Command(
                        current.actor(),
                        officer,
                        new OfficerId(form.id("deputy")),
                        chosenRoles(),
                        form.day("startsOn"),
                        form.day("endsOn")))
                .waiting();
    }

    private Set<Role> chosenRoles() {
        try {
            return form.all("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new Rejected(Issues.of("roles", "not-known"));
        }
    }

    public void endDeputyship(UUID deputyship) {
        deputies.end(current.actor(), deputyship);
    }

    void disable(OfficerId officer) {
        officers.disable(current.actor(), officer);
    }

    void enable(OfficerId officer) {
        officers.enable(current.actor(), officer);
    }

    PendingChangeId takeFactorAway(OfficerId officer) {
        return officers.takeFactorAway(current.actor(), officer);
    }

    void endSession(UUID session) {
        officers.endSession(current.actor(), session);
    }

    void signOut(OfficerId officer) {
        officers.signOut(current.actor(), officer);
    }

    List<SessionRow> sessions(OfficerId officer) {
        return officers.sessions(current.actor(), officer);
    }

    ResetPassword.Asked passwordLink(OfficerId officer) {
        return officers.passwordLink(current.actor(), officer);
    }

    /** The officers who may be chosen as deputy. */
    public List<Choice> colleagues() {
        return deputies.colleagues(current.actor());
    }
}
