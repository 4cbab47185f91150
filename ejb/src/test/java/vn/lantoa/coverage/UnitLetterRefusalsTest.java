package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** Officers without weekly e-mails to end or to resume. */
class UnitLetterRefusalsTest {
    private final Set<OfficerId> ended = new HashSet<>();
    private final RecordedAudit audit = new RecordedAudit();
    private final OfficerId officer = new OfficerId(UUID.randomUUID());
    private final UnitLetters letters = new UnitLetters() {
        @Override
        void write(OfficerId one, boolean wanted) {
            if (wanted) ended.remove(one);
            else ended.add(one);
        }

        @Override
        boolean isWantedBy(OfficerId one) {
            return !ended.contains(one);
        }
    };

    @Test
    void only_officers_choose_their_subscriptions() {
        var choose = new ChooseUnitLetters();
        choose.letters = letters;
        letters.audit = audit;

        for (var by : List.of(Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> choose.call(by, false));
            assertThat(choose.isWantedBy(by)).isFalse();
        }
        assertThat(ended).isEmpty();
        choose.call(Actor.officer(officer.value()), true);
        assertThat(audit.actions()).isEmpty();
    }

    @Test
    void only_a_valid_link_unsubscribes_and_only_once() {
        var end = new EndUnitLetters();
        end.letters = letters;
        letters.audit = audit;
        end.links = new LetterLinks() {
            @Override
            Optional<OfficerId> find(String link) {
                return link.equals("good") ? Optional.of(officer) : Optional.empty();
            }
        };

        assertNotFound(() -> end.call("other"));
        end.call("good");
        end.call("good");
        assertThat(ended).containsExactly(officer);
        assertThat(audit.actions()).containsExactly("unit-letters-ended");
    }
}
