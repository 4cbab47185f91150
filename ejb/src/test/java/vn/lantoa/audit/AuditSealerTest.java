package vn.lantoa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.signing.InMemoryKeys;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Sha256;

class AuditSealerTest {
    private final OneLink chain = new OneLink();
    private final InMemoryHeads heads = new InMemoryHeads();
    private final SigningKeys keys = InMemoryKeys.signer();
    private final AuditSealer sealer = new AuditSealer();

    AuditSealerTest() {
        sealer.chain = chain;
        sealer.heads = heads;
        sealer.keys = keys;
        sealer.clock = Clock.systemUTC();
    }

    @Test
    void seals_waiting_entries_and_stores_the_signed_head() {
        sealer.seal();

        assertThat(heads.newest()
                        .flatMap(jws -> keys.verify(AuditSealer.TYPE, jws))
                        .map(AuditHead::read))
                .contains(chain.end);
    }

    @Test
    void does_not_seal_after_a_head_signed_by_no_configured_key() {
        var strange = InMemoryKeys.signer().sign(AuditSealer.TYPE, chain.end.canonical());
        heads.newest = strange;

        sealer.seal();

        assertThat(chain.sealed).isFalse();
        assertThat(heads.newest()).contains(strange);
    }

    /** A chain of one link, which is sealed on request. */
    private static final class OneLink extends AuditChain {
        final AuditHead end = new AuditHead(1, Sha256.of(new byte[] {1}));
        boolean sealed;

        @Override
        public int sealCommitted() {
            if (sealed) return 0;
            sealed = true;
            return 1;
        }

        @Override
        public boolean isBehind() {
            return !sealed;
        }

        @Override
        public Optional<AuditHead> head() {
            return sealed ? Optional.of(end) : Optional.empty();
        }
    }

    /** The newest head. */
    private static final class InMemoryHeads implements AuditHeads {
        @Nullable String newest;

        @Override
        public void put(String jws, LocalDate day) {
            newest = jws;
        }

        @Override
        public Optional<String> newest() {
            return Optional.ofNullable(newest);
        }
    }
}
