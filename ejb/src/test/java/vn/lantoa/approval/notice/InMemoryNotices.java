package vn.lantoa.approval.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;

/** Notices in a list. */
public final class InMemoryNotices extends Notices {
    private final List<Notice> kept = new ArrayList<>();

    public List<Notice> all() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<NoticeId> addAll(Collection<OfficerId> officers, NoticeKind kind, News news) {
        if (kind.comesAgain())
            kept.removeIf(one -> officers.contains(one.officer())
                    && is(one, kind, news.subject())
                    && one.at().isBefore(news.at()));
        var added = officers.stream()
                .distinct()
                .filter(officer -> !has(officer, kind, news.subject()))
                .map(officer -> notice(officer, kind, news))
                .toList();
        kept.addAll(added);
        return added.stream().map(Notice::id).toList();
    }

    private boolean has(OfficerId officer, NoticeKind kind, String subject) {
        return kept.stream().anyMatch(one -> one.officer().equals(officer) && is(one, kind, subject));
    }

    private static boolean is(Notice one, NoticeKind kind, String subject) {
        return one.kind() == kind && one.subject().equals(subject);
    }

    @Override
    public List<Notice> of(OfficerId officer, int limit) {
        return kept.stream()
                .filter(one -> one.officer().equals(officer))
                .sorted(Comparator.comparing(Notice::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void read(OfficerId officer, @Nullable NoticeId id, Instant at) {
        kept.replaceAll(
                one -> one.officer().equals(officer) && (id == null || one.id().equals(id))
                        ? with(one, false, one.mailed())
                        : one);
    }

    @Override
    public void mailed(NoticeId id, Instant at) {
        kept.replaceAll(one -> one.id().equals(id) ? with(one, one.unread(), true) : one);
    }

    /** Returns the officer's unread notices. */
    public List<Notice> unreadOf(OfficerId officer) {
        return of(officer, Integer.MAX_VALUE).stream().filter(Notice::unread).toList();
    }

    private static Notice notice(OfficerId officer, NoticeKind kind, News news) {
        var id = new NoticeId(UUID.randomUUID());
        return new Notice(id, officer, kind, news.subject(), news.title(), news.remark(), news.at(), true, false);
    }

    private static Notice with(Notice one, boolean unread, boolean mailed) {
        return new Notice(
                one.id(),
                one.officer(),
                one.kind(),
                one.subject(),
                one.title(),
                one.remark(),
                one.at(),
                unread,
                mailed);
    }
}
