package vn.lantoa.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.page.template.RenderedPage;

class ReleasePageTest {
    @Test
    void only_releasers_are_told_which_partners_receive_it() {
        assertThat(page(true)).contains("<h2>Đối tác được nhận</h2>", "Không có đối tác nào");
        assertThat(page(false)).doesNotContain("Đối tác được nhận", "Không có đối tác nào");
    }

    private static String page(boolean mine) {
        var one = new HashMap<String, Object>(
                Map.of("id", new UUID(0, 1).toString(), "asset", new UUID(0, 2).toString(), "version", 2));
        one.putAll(Map.of("title", "Rửa tay", "language", "vi", "kind", "leaflet", "organisation", "Sở Y tế"));
        one.putAll(Map.of("state", "PUBLISHED", "reach", "PARTNERS", "dueAt", Instant.EPOCH, "mine", mine));
        var detail = Map.of("waivers", List.of(), "history", List.of());
        var model = new HashMap<String, Object>(Map.of("one", one, "detail", detail, "left", -1L, "waiting", false));
        model.putAll(Map.of("withdrawable", true, "partners", List.of(), "out", List.of(), "seen", List.of()));
        return RenderedPage.of("release/release.ftlh", model, "RELEASER");
    }
}
