package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.RecordedOutbox;

/**
 * A province with a department, and the use cases about officers with in-memory repositories: an administrator of the
 * whole, one of the department, an officer of the department, and an administrator of another department.
 */
final class OfficerScene {
    final Organisation root = OrganisationFixtures.aDepartment("province", null);
    final Organisation department = OrganisationFixtures.aDepartment("so-khcn", null);
    final Organisation elsewhere = OrganisationFixtures.aDepartment("so-yte", null);
    final Organisation closed = OrganisationFixtures.aDepartment("so-cu", LocalDate.of(2025, 6, 30));

    final SettableClock clock = SettableClock.atNoon();
    final RecordedAudit audit = new RecordedAudit();
    final RecordedOutbox outbox = new RecordedOutbox();
    final GrantedRoles access = new GrantedRoles();
    final List<Officer> kept = new ArrayList<>();
    final List<RoleGrant> grants = new ArrayList<>();
    final List<Deputyship> deputyships = new ArrayList<>();
    final List<OfficerId> signedOut = new ArrayList<>();
    final Set<OfficerId> everAdministrators = new HashSet<>();

    final Officers officers = new Kept();
    final Stewardship stewardship = new Stewardship();
    final RecordedControl control = new RecordedControl();
    final Administrators administrators = new Administrators() {
        @Override
        public Set<OfficerId> ever() {
            return everAdministrators;
        }
    };

    final Actor chief = officer("chief", root.id()).actor();
    final Actor steward = officer("steward", department.id()).actor();
    final Officer officer = officer("officer", department.id());
    final Actor stranger = officer("stranger", elsewhere.id()).actor();

    final GrantRole grant = new GrantRole();
    final RevokeRole revoke = new RevokeRole();
    final CorrectOfficer correct = new CorrectOfficer();
    final DisableOfficer disable = new DisableOfficer();
    final EnableOfficer enable = new EnableOfficer();
    final ChangedAdministrator administrator = new ChangedAdministrator();
    final RegisterOfficer register = new RegisterOfficer();
    final NameDeputy name = new NameDeputy();
    final EndDeputyship end = new EndDeputyship();

    OfficerScene() {
        for (var one : List.of(root, department, elsewhere, closed)) access.grant(chief, Role.ADMINISTRATOR, one.id());
        access.grant(steward, Role.ADMINISTRATOR, department.id()).grant(stranger, Role.ADMINISTRATOR, elsewhere.id());
        seat(chief, root.id(), Role.ADMINISTRATOR);
        var organisations = new KeptOrganisations();
        var seats = new KeptGrants();
        stewardship.access = access;
        stewardship.seats = seats;
        stewardship.organisations = organisations;
        stewardship.officers = officers;
        stewardship.audit = audit;
        stewardship.demo = new DemoMode(false);
        seats.clock = clock;
        seats.zone = ZoneOffset.UTC;
        wireRoles(organisations, seats);
        wireOfficers(organisations);
        wireDeputies();
    }

    private void wireRoles(Organisations organisations, RoleGrants seats) {
        grant.officers = officers;
        grant.organisations = organisations;
        grant.access = access;
        grant.grants = seats;
        grant.control = control;
        grant.administrators = administrators;
        grant.audit = audit;
        revoke.grants = seats;
        revoke.access = access;
        revoke.stewardship = stewardship;
        revoke.audit = audit;
        revoke.clock = clock;
    }

    private void wireOfficers(Organisations organisations) {
        correct.organisations = organisations;
        correct.stewardship = stewardship;
        correct.access = access;
        correct.control = control;
        administrator.officers = officers;
        administrator.stewardship = stewardship;
        disable.stewardship = stewardship;
        disable.administrator = administrator;
        disable.control = control;
        disable.clock = clock;
        enable.stewardship = stewardship;
        var added = new OfficerMoves();
        added.officers = officers;
        added.audit = audit;
        added.clock = clock;
        register.officers = officers;
        register.organisations = organisations;
        register.access = access;
        register.moves = added;
    }

    private void wireDeputies() {
        var named = new Deputyships() {
            @Override
            public Deputyship get(DeputyshipId id) {
                return with(id, Deputyship::id, deputyships);
            }

            @Override
            List<Deputyship> of(OfficerId officer) {
                return deputyships;
            }

            @Override
            public void add(Deputyship deputyship) {
                deputyships.add(deputyship);
            }
        };
        named.outbox = outbox;
        named.clock = clock;
        named.zone = ZoneOffset.UTC;
        name.presence = new Presence();
        name.presence.cameInSession();
        name.officers = officers;
        name.deputyships = named;
        name.stewardship = stewardship;
        name.control = control;
        name.audit = audit;
        end.deputyships = named;
        end.officers = officers;
        end.stewardship = stewardship;
        end.audit = audit;
        end.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    OfficerCard card(String login, OrganisationId organisation) {
        return new OfficerCard(login, "Tên của " + login, login + "@example.vn", organisation);
    }

    Officer officer(String login, OrganisationId organisation) {
        var made = new Officer(card(login, organisation), false, Actor.SYSTEM, clock.instant());
        kept.add(made);
        return made;
    }

    /** Inserts a role grant; returns its id. */
    RoleGrantId seat(Actor holder, OrganisationId organisation, Role role) {
        var seat = new RoleGrant(command(Actor.SYSTEM, id(holder), organisation, role), clock.instant());
        grants.add(seat);
        return seat.id();
    }

    GrantRole.Command command(Actor by, OfficerId officer, OrganisationId organisation, Role role) {
        return new GrantRole.Command(by, officer, organisation, role, today(), null);
    }

    static OfficerId id(Actor officer) {
        return new OfficerId(officer.id());
    }

    private static <I, T> T with(I id, Function<T, I> idOf, List<T> all) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private final class Kept extends Officers {
        @Override
        public Officer get(OfficerId id) {
            return find(id).orElseThrow(() -> new NotFound("officer:" + id));
        }

        @Override
        public Optional<Officer> find(OfficerId id) {
            return kept.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Officer> findByLogin(String login) {
            return kept.stream().filter(one -> one.login().equals(login)).findFirst();
        }

        @Override
        public Officer getLocked(OfficerId id) {
            return get(id);
        }

        @Override
        public void signOutEverywhere(OfficerId id, Instant now) {
            signedOut.add(id);
        }

        @Override
        public void add(Officer officer) {
            kept.add(officer);
        }
    }

    private final class KeptGrants extends RoleGrants {
        @Override
        public RoleGrant get(RoleGrantId id) {
            return with(id, RoleGrant::id, grants);
        }

        @Override
        List<RoleGrant> openOf(OfficerId officer) {
            return grants.stream()
                    .filter(one -> one.officer().equals(officer) && !one.isRevoked())
                    .toList();
        }

        @Override
        List<OfficerId> absentFor(OfficerId deputy, LocalDate today) {
            return deputyships.stream()
                    .filter(one -> one.deputy().equals(deputy) && !one.isEnded() && one.overlaps(today, today))
                    .map(Deputyship::officer)
                    .toList();
        }

        @Override
        Optional<RoleGrant> findOpen(OfficerId officer, OrganisationId organisation, Role role) {
            return openOf(officer).stream()
                    .filter(one -> one.organisation().equals(organisation) && one.role() == role)
                    .findFirst();
        }

        @Override
        Set<OfficerId> rootAdministrators(LocalDate today, boolean demo) {
            return grants.stream()
                    .filter(one -> one.organisation().equals(root.id()) && one.role() == Role.ADMINISTRATOR)
                    .filter(one -> !one.isRevoked())
                    .map(RoleGrant::officer)
                    .collect(Collectors.toSet());
        }

        @Override
        public void add(RoleGrant grant) {
            grants.add(grant);
        }

        @Override
        void flush() {}
    }

    private final class KeptOrganisations extends Organisations {
        @Override
        public Organisation get(OrganisationId id) {
            return List.of(root, department, elsewhere, closed).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("organisation:" + id));
        }

        @Override
        public Organisation getLocked(OrganisationId id) {
            return get(id);
        }

        @Override
        public OrganisationId root() {
            return root.id();
        }
    }
}
