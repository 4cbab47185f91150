package vn.lantoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.platform.Readiness;
import vn.lantoa.platform.Readiness.Check;

class HealthResourceTest {
    private static final Check STORE = new Check("object-store", true, false, false, "answers");
    private static final Check GIVEN_UP = new Check("outbox", true, true, false, "parked=1");
    private static final Check UNSCANNED = new Check("scanner", true, false, true, "unscanned");
    private static final Check FULL = new Check("disk", false, false, false, "free=0MiB");

    @Test
    void a_node_is_unready_for_its_own_faults_and_not_for_the_hubs() {
        assertThat(ready(STORE)).isEqualTo("200 UP");
        assertThat(ready(STORE, UNSCANNED)).isEqualTo("200 UP");
        assertThat(ready(STORE, GIVEN_UP)).isEqualTo("200 DEGRADED");
        assertThat(ready(STORE, FULL)).isEqualTo("503 DOWN");
        assertThat(ready(FULL, GIVEN_UP)).isEqualTo("503 DOWN");
    }

    /** Status and word of the response. */
    private static String ready(Check... checks) {
        var word = HealthResource.word(new Readiness(List.of(checks)));
        return HealthResource.status(word).getStatusCode() + " " + word;
    }
}
