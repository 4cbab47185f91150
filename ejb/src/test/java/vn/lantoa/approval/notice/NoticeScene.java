package vn.lantoa.approval.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.RecordedOutbox;

/** A notice board over lists, and officers who hold roles. */
public final class NoticeScene {
    public final InMemoryNotices notices = new InMemoryNotices();
    public final RecordedOutbox outbox = new RecordedOutbox();
    public final NoticeBoard board = new NoticeBoard();
    private final Map<Role, Set<OfficerId>> holders = new HashMap<>();

    public final Recipients recipients = new Recipients() {
        @Override
        public Set<OfficerId> holding(OrganisationId organisation, Role... roles) {
            var holding = new LinkedHashSet<OfficerId>();
            for (var role : roles) holding.addAll(holders.getOrDefault(role, Set.of()));
            return holding;
        }

        @Override
        public Optional<String> findAddress(OfficerId officer) {
            return Optional.of(officer + "@example.vn");
        }
    };

    public NoticeScene() {
        board.notices = notices;
        board.outbox = outbox;
    }

    /** Marks everybody's notices as read. */
    public void readAll(Instant at) {
        notices.all().forEach(notice -> notices.read(notice.officer(), notice.id(), at));
    }

    public void hold(Role role, OfficerId... officers) {
        holders.put(role, Set.of(officers));
    }
}
