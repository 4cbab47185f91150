package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;

class MakeRenditionsTest {
    @TempDir
    Path directory;

    private final MakeRenditions make = new MakeRenditions();
    private final OneJob ledger = new OneJob();
    private MakeOutcome outcome = new Interrupted();

    @BeforeEach
    void set_up() throws Exception {
        ledger.waiting.add(
                JobFixtures.aJob("thumbnail", "image/png", Files.writeString(directory.resolve("a.png"), "picture")));
        make.ledger = ledger;
        make.pulse = new RenditionPulse();
        make.blobs = new Blobs();
        make.tools = StandIn.instance(new Tool());
        make.config = new ChildConfig(Path.of("java"), Path.of("tools"), directory, Long.MAX_VALUE);
    }

    @Test
    void counts_no_attempt_while_the_store_is_unavailable() {
        make.blobs = new BlobStorage() {
            @Override
            public InputStream open(Sha256 sha256) {
                throw ObjectStoreFault.away("open");
            }
        };

        assertThatThrownBy(() -> make.call(Lane.LIGHT))
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.STORE));
        assertThat(ledger.happened).containsExactly("put off");
    }

    /** The next attempt of a statement that exceeds its limit ends the same way. */
    @Test
    void a_statement_timeout_counts_as_an_attempt() {
        var slow = new IllegalStateException(new SQLException("canceling statement due to statement timeout", "57014"));
        make.blobs = new BlobStorage() {
            @Override
            public InputStream open(Sha256 sha256) {
                throw slow;
            }
        };

        assertThatThrownBy(() -> make.call(Lane.LIGHT)).isSameAs(slow);
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void a_full_disk_or_stopping_server_counts_as_no_attempt() {
        assertThatThrownBy(() -> make.call(Lane.LIGHT)).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.happened).containsExactly("put off");
    }

    @Test
    void a_failing_tool_counts_as_an_attempt() {
        make.tools = StandIn.instance(new Tool() {
            @Override
            public boolean takes(Recipe recipe, String mediaType) {
                throw new IllegalStateException("a fault of the tool");
            }
        });

        assertThatThrownBy(() -> make.call(Lane.LIGHT)).hasMessage("a fault of the tool");
        assertThat(ledger.happened).isEmpty();
    }

    @Test
    void impossible_renditions_are_not_retried() {
        outcome = new Impossible("unreadable");

        make.call(Lane.LIGHT);

        assertThat(ledger.happened).containsExactly("unreadable");
    }

    /** A tool that accepts everything and returns the test's result. */
    private class Tool implements MediaTool {
        @Override
        public boolean takes(Recipe recipe, String mediaType) {
            return true;
        }

        @Override
        public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path scratch, IntConsumer progress) {
            return Collections.nCopies(jobs.size(), outcome);
        }
    }

    /** A store in which every object is empty. */
    private static final class Blobs extends BlobStorage {
        @Override
        public InputStream open(Sha256 sha256) {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    /** A ledger with one waiting rendition, which records its result. */
    private static final class OneJob extends RenditionLedger {
        private final List<RenditionJob> waiting = new ArrayList<>();
        private final List<String> happened = new ArrayList<>();

        @Override
        public List<RenditionJob> claim(Lane lane) {
            var claimed = List.copyOf(waiting);
            waiting.clear();
            return claimed;
        }

        @Override
        public void putOff(RenditionJob job) {
            happened.add("put off");
        }

        @Override
        public void fail(RenditionJob job, String reason) {
            happened.add(reason);
        }
    }
}
