package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.NewPasswords;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerMoves;
import vn.lantoa.organisation.officer.Officers;

/** Officers of the demo. All have the same password. */
@ApplicationScoped
class DemoOfficers {
    private static final String PASSWORD = "lantoa-demo";

    @Inject
    Officers officers;

    @Inject
    OfficerMoves moves;

    @Inject
    Organisations organisations;

    @Inject
    NewPasswords password;

    void add(String login, String displayName, String organisationCode, List<Role> roles) {
        if (officers.findByLogin(login).isPresent()) return;
        var organisation = organisations
                .findByCode(organisationCode)
                .orElseThrow(() -> new NotFound("organisation " + organisationCode))
                .id();
        var officer = moves.registerForDemo(new OfficerCard(login, displayName, "", organisation));
        password.set(officer, PASSWORD);
        roles.forEach(role -> moves.grant(officer, organisation, role));
    }
}
