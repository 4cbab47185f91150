package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerFixtures;
import vn.lantoa.organisation.officer.OfficerView;

/** Reasons why a password cannot be set. */
class SetPasswordTest {
    private static final RandomToken GOOD = RandomToken.fresh();

    private final OfficerView officer =
            OfficerFixtures.anOfficer(new OrganisationId(UUID.randomUUID())).view();
    private final List<RandomToken> used = new ArrayList<>();
    private final SetPassword set = new SetPassword();

    SetPasswordTest() {
        set.ledger = new PasswordLedger() {
            @Override
            public Optional<OfficerView> find(RandomToken link) {
                return link.equals(GOOD) ? Optional.of(officer) : Optional.empty();
            }

            @Override
            public void set(RandomToken link, PasswordHash hash, boolean needsFactor) {
                used.add(link);
            }
        };
        set.rules = new NewPasswords() {
            @Override
            Issues check(String password, OfficerView of) {
                return PasswordRules.check(password, new PasswordHolder(of.login(), List.of(), false));
            }
        };
        set.bulkhead = new HashingBulkhead();
    }

    @Test
    void an_invalid_link_sets_no_password_and_reveals_no_rules() {
        assertConflict(() -> set.call(RandomToken.fresh(), "x"), "link-no-longer-good");
        assertThat(set.find(RandomToken.fresh())).isEmpty();
        assertThat(used).isEmpty();
    }

    @Test
    void a_rejected_password_does_not_use_up_the_link() {
        assertRejected(() -> set.call(GOOD, "ngắn"), "password too-short-alone");
        assertThat(used).isEmpty();

        set.call(GOOD, "một câu dài mà không ai đoán ra");
        assertThat(used).containsExactly(GOOD);
    }
}
