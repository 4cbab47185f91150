package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.coverage.portal.ReadAlarms;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.web.request.CurrentActor;

/** Numbers of things that wait for the caller, beside the entries of the console's rail. */
@RequestScoped
class RailCounts {
    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    ReadNotices notices;

    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadReady ready;

    @Inject
    ReadAlarms alarms;

    /**
     * Returns the number for an entry: unread notices, submissions or alarms that the caller may decide, or approved
     * versions that the caller may release; 0 for other entries. Counting stops at 100, which the rail shows as {@code 99+}.
     */
    long of(String entry) {
        var by = current.actor();
        return switch (entry) {
            case "notices" -> notices.unread(by);
            case "approvals" -> holds(by, Role.APPROVER) ? submissions.countWaiting(by) : 0;
            case "releases" -> holds(by, Role.RELEASER) ? ready.count(by) : 0;
            case "coverage" -> by.isOfficer() ? alarms.waiting(by) : 0;
            default -> 0;
        };
    }

    private boolean holds(Actor by, Role role) {
        return by.isOfficer() && access.allowsAnywhere(by, role);
    }
}
