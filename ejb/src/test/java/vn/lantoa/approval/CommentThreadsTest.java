package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.AddComment.CommentRules;
import vn.lantoa.approval.CommentPlace.Kind;

class CommentThreadsTest {
    @Test
    void replies_are_below_their_comment_and_open_threads_come_first() {
        var threads = ReadComments.threads(
                List.of(row(1, null, true), row(2, null, false), row(3, 1, false), row(4, 2, false), row(5, 2, false)));

        assertThat(threads).extracting(thread -> thread.comment().said().text()).containsExactly("2", "1");
        assertThat(threads.get(0).answers())
                .extracting(line -> line.said().text())
                .containsExactly("4", "5");
        assertThat(threads.get(1).answers())
                .extracting(line -> line.said().text())
                .containsExactly("3");
    }

    @Test
    void rejects_empty_and_overlong_comments() {
        assertThat(CommentRules.check(" ", 0).list()).hasSize(1);
        assertThat(CommentRules.check("x".repeat(CommentRules.LONGEST + 1), 0).list())
                .hasSize(1);
        assertThat(CommentRules.check("Sai số điện thoại", CommentRules.MOST).list())
                .hasSize(1);
        assertThat(CommentRules.check("Sai số điện thoại", CommentRules.MOST - 1)
                        .list())
                .isEmpty();
    }

    private static CommentLine row(int number, @Nullable Integer answers, boolean resolved) {
        return new CommentLine(
                id(number),
                answers == null ? null : id(answers),
                1,
                false,
                new CommentPlace(Kind.WHOLE, ""),
                new CommentLine.Said(String.valueOf(number), Instant.EPOCH.plusSeconds(number), "Cán bộ"),
                resolved ? new CommentLine.Settled(Instant.EPOCH, "Cán bộ") : null);
    }

    private static CommentId id(int number) {
        return new CommentId(new UUID(0, number));
    }
}
