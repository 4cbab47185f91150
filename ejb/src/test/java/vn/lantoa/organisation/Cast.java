package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.RegisterOfficer;
import vn.lantoa.organisation.officer.RoleGrantId;

/** Organisations and officers for container tests, each new and with a unique code. */
@ApplicationScoped
public class Cast {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CreateOrganisation createOrganisation;

    @Inject
    RegisterOfficer registerOfficer;

    @Inject
    GrantRole grantRole;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** A unique code or login. */
    public String unique(String prefix) {
        return prefix + "-" + Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public OrganisationId root() {
        return organisations.root();
    }

    /** A department that has existed for some time. */
    public OrganisationId department() {
        return createOrganisation.call(
                Actor.SYSTEM, OrganisationFixtures.aNew(unique("so"), OrganisationFixtures.FOUNDED));
    }

    /** A commune, shared by all tests. */
    public OrganisationView commune() {
        var there = organisations.communesOn(today());
        if (!there.isEmpty()) return there.get(0);
        var code = unique("xa");
        createOrganisation.call(
                Actor.SYSTEM,
                new NewOrganisation(
                        OrganisationKind.COMMUNE, code, "Xã thử", "province", OrganisationFixtures.FOUNDED, null, ""));
        return organisations.findView(code).orElseThrow();
    }

    /** An officer without any role. */
    public Actor officer(OrganisationId organisation) {
        var card = new OfficerCard(unique("canbo"), "Cán bộ thử nghiệm", "", organisation);
        return Actor.officer(registerOfficer.call(Actor.SYSTEM, card).value());
    }

    /** An officer with these roles in their organisation. */
    public Actor officer(OrganisationId organisation, Role... roles) {
        var officer = officer(organisation);
        for (var role : roles) grant(officer, role, organisation);
        return officer;
    }

    public RoleGrantId grant(Actor officer, Role role, OrganisationId organisation) {
        return grantRole
                .call(new GrantRole.Command(
                        Actor.SYSTEM, idOf(officer), organisation, role, today().minusDays(1), null))
                .orElseThrow();
    }

    public static OfficerId idOf(Actor officer) {
        return new OfficerId(officer.id());
    }
}
