package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Reader of officers for pages. Administrators and auditors see all officers, other officers see only themselves. */
@ApplicationScoped
public class OfficerRegister {
    private static final int COLLEAGUES = 200;
    private static final String ROWS =
            """
            select f.id, f.login, f.display_name, f.email, f.organisation_id as organisation, f.enabled,
                   o.name as organisation_name
              from officer f join organisation o on o.id = f.organisation_id
            """;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Stewardship stewardship;

    /** Returns one page of the officers whose name or login contains the text, by login. */
    public ListPage<Row> page(Actor by, String text, String afterLogin, int limit) {
        if (!seesAll(by)) throw new Forbidden("ADMINISTRATOR or AUDITOR of any organisation");
        var found = database.sql(ROWS
                        + " where f.login > :after and (lower(f.display_name) like :part or f.login like :part)"
                        + " order by f.login limit :limit")
                .with("after", afterLogin)
                .with("part", "%" + text.strip().toLowerCase(Locale.ROOT) + "%")
                .with("limit", limit + 1)
                .list(Row.class);
        return ListPage.of(found, limit, row -> row.officer().login());
    }

    /** Returns the details of one officer. */
    public OfficerDetail detail(Actor by, OfficerId id) {
        var self = by.equals(Actor.officer(id.value()));
        if (!self && !seesAll(by)) throw new Forbidden("ADMINISTRATOR or AUDITOR of any organisation");
        var officer = officers.get(id);
        var credentials = database.sql(
                        """
                        select password_hash is not null as password,
                               exists (select 1 from second_factor where officer_id = f.id and added_at is not null)
                                 or exists (select 1 from passkey where officer_id = f.id) as factor
                          from officer f where id = :officer""")
                .with("officer", id)
                .first(Credentials.class)
                .orElseThrow();
        return new OfficerDetail(
                officer.view(),
                organisations.nameOf(officer.organisation()),
                grantsOf(id),
                deputyshipsOf(id),
                credentials.password(),
                credentials.factor(),
                stewardship.allows(by, officer));
    }

    private record Credentials(boolean password, boolean factor) {}

    private List<OfficerDetail.Grant> grantsOf(OfficerId officer) {
        return database
                .sql(
                        """
                        select g.id, g.role, g.organisation_id as organisation, o.name as organisation_name, g.valid_from,
                               g.valid_until
                          from role_grant g join organisation o on o.id = g.organisation_id
                         where g.officer_id = :officer and g.revoked_at is null""")
                .with("officer", officer)
                .list(OfficerDetail.Grant.class)
                .stream()
                .sorted(Comparator.comparing(OfficerDetail.Grant::organisationName, OrganisationView.NAMES)
                        .thenComparing(OfficerDetail.Grant::role))
                .toList();
    }

    private List<OfficerDetail.Stand> deputyshipsOf(OfficerId officer) {
        return database.sql(
                        """
                        select d.id, d.officer_id as officer, f.display_name as officer_name, d.deputy_id as deputy,
                               p.display_name as deputy_name, string_to_array(d.roles, ' ') as roles, d.starts_on,
                               d.ends_on
                          from deputyship d join officer f on f.id = d.officer_id join officer p on p.id = d.deputy_id
                         where :officer in (d.officer_id, d.deputy_id) and d.ended_at is null
                         order by d.starts_on desc""")
                .with("officer", officer)
                .list(OfficerDetail.Stand.class);
    }

    /**
     * Returns the first {@value #COLLEAGUES} enabled officers of the same organisation, by name, for choosing a deputy.
     * Only officers may call it.
     */
    public List<Row> colleagues(Actor by, OfficerId officer) {
        mustBeOfficer(by);
        return database.sql(ROWS
                        + " join officer me on me.organisation_id = f.organisation_id and me.id = :officer"
                        + " where f.enabled and f.id <> me.id order by f.display_name, f.login limit :limit")
                .with("officer", officer)
                .with("limit", COLLEAGUES)
                .list(Row.class);
    }

    /** Returns the officer with the login, of any organisation. Only officers may call it. */
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
