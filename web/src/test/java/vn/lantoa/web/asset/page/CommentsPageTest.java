package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.CommentId;
import vn.lantoa.approval.CommentLine;
import vn.lantoa.approval.CommentPlace;
import vn.lantoa.approval.CommentPlace.Kind;
import vn.lantoa.approval.ReadComments.CommentThread;
import vn.lantoa.web.page.template.RenderedPage;

class CommentsPageTest {
    private static final String LINES =
            "<#import \"/asset/comments.ftlh\" as c><@c.comments threads=threads asset=\"a\" version=2"
                    + " back=\"/console/approvals/s\" types=types speaks=speaks/>";

    @Test
    void the_reason_of_a_return_can_be_answered_and_settled() {
        var page = page(List.of(thread(line(CommentPlace.WHOLE, true, null))), List.of(), true);

        assertThat(page)
                .contains("Lý do trả lại", "Thiếu giờ.", "name=\"answers\" value=\"" + new UUID(0, 1))
                .contains("/console/assets/a/comments/" + new UUID(0, 1) + "/settled")
                .contains("name=\"resolved\" value=\"true\"");
    }

    @Test
    void a_comment_shows_and_links_its_position() {
        var page = page(
                List.of(
                        thread(line(new CommentPlace(Kind.PAGE, "3"), false, null)),
                        thread(line(new CommentPlace(Kind.SECOND, "75"), false, null)),
                        thread(line(new CommentPlace(Kind.POINT, "40 55"), false, null))),
                List.of("image/png"),
                true);

        assertThat(page).contains("<a href=\"#leaf-3\">", "<a href=\"#t=75\">", "Tại 1:15", "data-pin=\"40 55\"");
        assertThat(page).contains("<option value=\"POINT\">").doesNotContain("<option value=\"PAGE\">");
    }

    @Test
    void settled_threads_are_folded_and_readers_get_no_form() {
        var page = page(List.of(thread(line(CommentPlace.WHOLE, true, Instant.EPOCH))), List.of(), false);

        assertThat(page).contains("Ý kiến đã xử lý (1)").doesNotContain("<form");
    }

    private static String page(List<CommentThread> threads, List<String> types, boolean speaks) {
        return RenderedPage.ofLines(LINES, Map.of("threads", threads, "types", types, "speaks", speaks));
    }

    private static CommentThread thread(CommentLine line) {
        return new CommentThread(line, List.of());
    }

    private static CommentLine line(CommentPlace place, boolean reason, @Nullable Instant resolvedAt) {
        return new CommentLine(
                new CommentId(new UUID(0, 1)),
                null,
                1,
                reason,
                place,
                new CommentLine.Said("Thiếu giờ.", Instant.EPOCH, ""),
                resolvedAt == null ? null : new CommentLine.Settled(resolvedAt, ""));
    }
}
