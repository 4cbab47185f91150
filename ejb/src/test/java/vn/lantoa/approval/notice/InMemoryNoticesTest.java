package vn.lantoa.approval.notice;

import java.util.List;
import java.util.UUID;
import vn.lantoa.organisation.OfficerId;

class InMemoryNoticesTest implements NoticesContract {
    private final InMemoryNotices notices = new InMemoryNotices();

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public OfficerId reader() {
        return new OfficerId(UUID.randomUUID());
    }

    @Override
    public List<NoticeId> tell(OfficerId officer, NoticeKind kind, News news) {
        return notices.addAll(List.of(officer), kind, news);
    }
}
