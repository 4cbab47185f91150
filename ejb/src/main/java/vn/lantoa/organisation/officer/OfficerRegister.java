package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.SecondFactors;

/** Reader of officers for pages. Administrators and auditors see all officers, other officers see only themselves. */
@ApplicationScoped
public class OfficerRegister {
    private static final int COLLEAGUES = 200;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    OfficerQueries queries;

    @Inject
    SecondFactors factors;

    @Inject
    Access access;

    @Inject
    Stewardship stewardship;

    /** Returns one page of the officers whose name or login contains the text, by login. */
    public ListPage<Row> page(Actor by, String text, String afterLogin, int limit) {
        if (!seesAll(by)) throw new Forbidden("ADMINISTRATOR or AUDITOR of any organisation");
        var found = queries.list(text, afterLogin, limit + 1);
        return ListPage.of(found, limit, row -> row.officer().login());
    }

    /** Returns the details of one officer. */
    public OfficerDetail detail(Actor by, OfficerId id) {
        var self = by.equals(Actor.officer(id.value()));
        if (!self && !seesAll(by)) throw new Forbidden("ADMINISTRATOR or AUDITOR of any organisation");
        var officer = officers.get(id);
        return new OfficerDetail(
                officer.view(),
                organisations.nameOf(officer.organisation()),
                queries.grantsOf(id),
                queries.deputyshipsOf(id),
                queries.hasPassword(id),
                factors.isOf(id),
                stewardship.allows(by, officer));
    }

    /**
     * Returns the first {@value #COLLEAGUES} enabled officers of the same organisation, by name, for choosing a deputy.
     * Only officers may call it.
     */
    public List<Row> colleagues(Actor by, OfficerId officer) {
        mustBeOfficer(by);
        return queries.colleagues(officers.get(officer), COLLEAGUES);
    }

    /** Returns the officer with the login, in any organisation. Only officers may call it. */
    public Optional<OfficerId> withLogin(Actor by, String login) {
        mustBeOfficer(by);
        return officers.findByLogin(login).map(Officer::id);
    }

    private static void mustBeOfficer(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("being an officer");
    }

    private boolean seesAll(Actor by) {
        return access.allowsAnywhere(by, Role.ADMINISTRATOR) || access.allowsAnywhere(by, Role.AUDITOR);
    }

    /** Officer with the name of their organisation. */
    public record Row(OfficerView officer, String organisationName) {}
}
