package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.reading.HeldRelease;
import vn.lantoa.web.release.ManyOutcome;

class HeldReleasesTest {
    private final HeldRelease waiting = held(ReleaseState.PLANNED, 28L);
    private final HeldRelease published = held(ReleaseState.PUBLISHED, null);

    @Test
    void offers_to_stop_only_while_something_waits() {
        assertThat(done("many", List.of(waiting, published)))
                .contains("data-seconds>28<", "action=\"/console/releases/many/stop\"", "Dừng phát hành");
        assertThat(done("many", List.of(published)))
                .contains("Đã phát hành 1 trên 1 tài liệu.", "href=\"/a/" + published.asset() + "\"")
                .doesNotContain("data-seconds", "Dừng phát hành");
        assertThat(done("many-withdraw", List.of(held(ReleaseState.PUBLISHED, 28L))))
                .contains("formaction=\"/console/releases/many/withdraw/now\"", "Dừng thu hồi");
    }

    @Test
    void the_title_states_whether_all_some_or_none_were_stopped() {
        assertThat(stopped(2)).contains("<h1>Đã dừng phát hành</h1>").doesNotContain("Không dừng được");
        assertThat(stopped(1, published)).contains("<h1>Chỉ dừng được 1 trên 2 tài liệu</h1>");
        assertThat(stopped(0, published))
                .contains(
                        "<h1>Không dừng được tài liệu nào</h1>",
                        "Đã phát hành rồi.",
                        "href=\"/a/" + published.asset() + "\"")
                .doesNotContain("Đã dừng phát hành");
    }

    private static String done(String words, List<HeldRelease> held) {
        return RenderedPage.of(
                "release/many-done.ftlh",
                Map.of("words", words, "held", held, "left", 28L, "done", 1L, "refused", List.of()));
    }

    private static String stopped(long done, HeldRelease... out) {
        var refused = List.of(out).stream()
                .map(one -> new ManyOutcome("", 0, "", one.id().toString(), List.of("Đã phát hành rồi.")))
                .toList();
        return RenderedPage.of(
                "release/many-stopped.ftlh",
                Map.of("words", "many", "held", List.of(out), "left", 0L, "done", done, "refused", refused));
    }

    private static HeldRelease held(ReleaseState state, @Nullable Long left) {
        return new HeldRelease(
                new ReleaseId(UUID.randomUUID()), new AssetId(UUID.randomUUID()), "Tờ rơi", Reach.PUBLIC, state, left);
    }
}
