package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.LinkPurpose;
import vn.lantoa.organisation.credential.NewPasswords;
import vn.lantoa.organisation.credential.OneTimeLinks;
import vn.lantoa.organisation.credential.OneTimeLinks.OneTimeLink;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerMoves;
import vn.lantoa.organisation.officer.Officers;

/** Reasons why the link of a new hub does not create its first administrator. */
class FirstAdministratorTest {
    private final RecordedAudit audit = new RecordedAudit();
    private final List<OfficerCard> registered = new ArrayList<>();
    private boolean good = true;
    private boolean administrated;

    @Test
    void an_invalid_link_creates_no_administrator() {
        good = false;

        assertConflict(() -> register("quantri", "mật khẩu dài"), "link-no-longer-good");
        assertThat(registered).isEmpty();
    }

    @Test
    void the_second_request_renders_nothing() {
        administrated = true;

        assertConflict(() -> register("quantri", "mật khẩu dài"), "has-administrator");
        assertThat(registered).isEmpty();
    }

    @Test
    void errors_of_person_and_password_are_reported_together() {
        assertRejected(() -> register("", ""), "login missing", "password missing");
        assertThat(registered).isEmpty();

        register("quantri", "mật khẩu dài");
        assertThat(registered).singleElement().satisfies(one -> assertThat(one.login())
                .isEqualTo("quantri"));
        assertThat(audit.actions()).containsExactly("first-administrator-registered");
    }

    private void register(String login, String password) {
        var register = new RegisterFirstAdministrator();
        register.links = new OneTimeLinks() {
            @Override
            public OneTimeLink use(RandomToken token, LinkPurpose purpose, Instant now) {
                if (!good) throw new Conflict("link-no-longer-good", "used");
                return new OneTimeLink(null);
            }
        };
        wire(register);
        register.password = new NewPasswords() {
            @Override
            public Issues check(String given, OfficerCard card) {
                return Issues.none().when(given.isEmpty(), "password", "missing");
            }

            @Override
            public void set(OfficerId officer, String given) {}
        };
        register.audit = audit;
        register.clock = SettableClock.atNoon();
        register.call(new RegisterFirstAdministrator.Command(
                RandomToken.fresh(), login, "Quản trị", "quantri@example.vn", password));
    }

    private void wire(RegisterFirstAdministrator first) {
        first.organisations = new Organisations() {
            @Override
            public OrganisationId root() {
                return OrganisationFixtures.anOrganisation("province").id();
            }
        };
        first.officers = new Officers() {
            @Override
            public Optional<Officer> findByLogin(String login) {
                return Optional.empty();
            }
        };
        first.moves = new OfficerMoves() {
            @Override
            public boolean hasRootAdministrator() {
                return administrated;
            }

            @Override
            public OfficerId register(OfficerCard card) {
                registered.add(card);
                return new OfficerId(UUID.randomUUID());
            }

            @Override
            public void grant(OfficerId officer, OrganisationId organisation, Role role) {}
        };
    }
}
