package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.coverage.declared.DeclarationState.CONFIRMED;
import static vn.lantoa.coverage.declared.DeclarationState.DECLARED;
import static vn.lantoa.coverage.declared.DeclarationState.REPLACED;
import static vn.lantoa.coverage.declared.DeclarationState.WITHDRAWN;
import static vn.lantoa.kernel.Refusals.assertConflict;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

class DeclarationStateTest {
    private static final Actor DECLARER = Actor.officer(new UUID(0, 7));
    private static final Map<DeclarationState, Set<DeclarationState>> MATRIX = Map.of(
            DECLARED, Set.of(CONFIRMED, REPLACED, WITHDRAWN),
            CONFIRMED, Set.of(REPLACED, WITHDRAWN),
            REPLACED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(DeclarationState from) {
        for (var to : Set.of(CONFIRMED, REPLACED, WITHDRAWN)) {
            var declaration = declaration(from);
            if (MATRIX.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(move(declaration, to).state()).isEqualTo(to);
            } else {
                assertConflict(() -> move(declaration, to), "declaration-cannot-become");
            }
        }
    }

    @Test
    void officers_cannot_confirm_their_own_declarations() {
        assertConflict(() -> declaration(DECLARED).confirm(DECLARER), "declaration-is-yours");
    }

    private static Declaration declaration(DeclarationState state) {
        return new Declaration(
                new DeclarationId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                state,
                DECLARER.reference(),
                false);
    }

    private static Declaration move(Declaration declaration, DeclarationState to) {
        return to == CONFIRMED ? declaration.confirm(Actor.officer(new UUID(0, 8))) : declaration.move(to);
    }
}
