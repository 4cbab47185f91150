package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.management.ObjectName;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.organisation.OrganisationFixtures;

@ExtendWith(ArquillianExtension.class)
class SqlQueryIT {
    private static final String POOL = "jboss.as:subsystem=datasources,data-source=LanToa,statistics=pool";

    /** More than the number of the pool's connections. */
    private static final int MANY = 50;

    private final String code = "q-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    TrialQueries queries;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void pending_writes_are_visible_only_in_their_transaction() {
        assertThat(queries.seen(OrganisationFixtures.unwritten(code), code))
                .isEqualTo(new TrialQueries.RowCounts(1, 0));
        assertThat(queries.countOutside(code)).isEqualTo(1);
    }

    @Test
    void is_rolled_back_with_its_transaction() {
        queries.makeAndTakeBack(OrganisationFixtures.unwritten(code), code);

        assertThat(queries.countOutside(code)).isZero();
    }

    @Test
    void returns_the_number_of_changed_rows() {
        queries.seen(OrganisationFixtures.unwritten(code), code);

        assertThat(queries.rename(code, "Tên mới")).isEqualTo(1);
        assertThat(queries.rename("không-có", "Tên mới")).isZero();
    }

    @Test
    void reads_and_writes_column_types_outside_a_transaction() {
        var id = UUID.randomUUID();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var texts = List.of("một", "hai, \"ba\"", "\\ {bốn}", "");

        var read = queries.columns(id, at, List.of(id, new UUID(0, 1)), texts);

        assertThat(read.id()).isEqualTo(id);
        assertThat(read.at()).isEqualTo(at);
        assertThat(read.language().tag()).isEqualTo("km");
        assertThat(read.ids()).containsExactly(id, new UUID(0, 1));
        assertThat(read.texts()).isEqualTo(texts);
        assertThat(read.json()).isEqualTo("{\"a\": 1}");
        assertThat(read.nothing()).isNull();
        assertThat(queries.columns(id, at, List.of(), List.of()).ids()).isEmpty();
    }

    @Test
    void uses_record_components_as_parameters_unless_overridden() {
        var id = UUID.randomUUID();

        assertThat(queries.named(new TrialQueries.Named(id, "một", "hai"), "ba"))
                .isEqualTo(new TrialQueries.Named(id, "ba", "bốn"));
    }

    @Test
    void long_queries_are_aborted() {
        assertThatThrownBy(() -> queries.sleep(5, 1000)).hasStackTraceContaining("canceling statement");
    }

    @Test
    void keeps_no_connection_of_the_pool() throws Exception {
        for (int i = 0; i < MANY; i++) queries.countOutside(code);

        var inUse = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(POOL), "InUseCount");
        assertThat(Integer.parseInt(inUse.toString())).isLessThan(MANY / 5);
    }
}
