package vn.lantoa.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OfficerId;

/** Contract of notice repositories, in memory and real. */
public interface NoticesContract {
    Instant AT = Instant.parse("2027-10-10T01:00:00Z");

    Notices notices();

    /** An officer without notices. */
    OfficerId reader();

    /** Notifies this officer; returns the ids of new notices and of repeated ones. */
    List<NoticeId> tell(OfficerId officer, NoticeKind kind, News news) throws Exception;

    @Test
    default void sends_the_same_notice_once() throws Exception {
        var reader = reader();
        var news = news("release:" + UUID.randomUUID(), AT);

        var told = tell(reader, NoticeKind.RELEASED, news);

        assertThat(told).hasSize(1);
        assertThat(tell(reader, NoticeKind.RELEASED, news("release:" + UUID.randomUUID(), AT)))
                .hasSize(1);
        assertThat(tell(reader, NoticeKind.RELEASED, news)).isEmpty();
        assertThat(notices().find(told.get(0)).map(Notice::subject)).hasValue(news.subject());
        assertThat(notices().of(reader, 9)).hasSize(2).allMatch(Notice::unread);
    }

    @Test
    default void shows_repeated_notices_as_new_and_latest_first() throws Exception {
        var reader = reader();
        var again = "submission:" + UUID.randomUUID();
        var between = "submission:" + UUID.randomUUID();
        tell(reader, NoticeKind.TO_DECIDE, news(again, AT));
        tell(reader, NoticeKind.TO_DECIDE, news(between, AT.plusSeconds(1)));

        assertThat(tell(reader, NoticeKind.TO_DECIDE, news(again, AT.plusSeconds(2))))
                .hasSize(1);
        assertThat(tell(reader, NoticeKind.TO_DECIDE, news(again, AT.plusSeconds(1))))
                .isEmpty();

        assertThat(notices().of(reader, 9)).extracting(Notice::subject).containsExactly(again, between);
        assertThat(notices().of(reader, 1)).extracting(Notice::subject).containsExactly(again);
    }

    private static News news(String subject, Instant at) {
        return new News(subject, "Tờ rơi", "", at);
    }
}
