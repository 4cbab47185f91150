package vn.lantoa.approval.notice;

import java.time.Instant;
import vn.lantoa.organisation.OfficerId;

/**
 * Notice to one officer about one subject. A notice changes only when it is read, mailed, or repeated (for kinds that
 * recur).
 *
 * @param subject the subject; see {@link News}
 * @param remark the reason of a return, the explanation of a withdrawal or another remark; may be empty
 */
public record Notice(
        NoticeId id,
        OfficerId officer,
        NoticeKind kind,
        String subject,
        String title,
        String remark,
        Instant at,
        boolean unread,
        boolean mailed) {
    /** Returns the path of the console page about the subject. */
    public String link() {
        var parts = subject.split(":", 2);
        return switch (parts[0]) {
            case "release" -> "/console/releases/" + parts[1];
            case "comment" -> "/console/assets/" + parts[1].replace("/", "/versions/") + "#comments";
            case "account" -> "/console/me";
            case "officer" -> "/console/officers/" + parts[1].split("/", 2)[0];
            case "change" -> "/console/changes";
            case "quarantine" -> "/console/assets/" + parts[1].split("/", 2)[0];
            case "recall" -> "/console/recalls/" + parts[1];
            case "partner" -> "/console/partners/" + parts[1].split("/", 2)[0];
            case "campaign" -> "/console/campaigns/" + parts[1].split("/", 2)[0];
            case "campaign-item" -> "/console/campaigns/items/" + parts[1].split("/", 2)[0];
            case "report" -> "/console/reports/" + parts[1].substring(0, parts[1].lastIndexOf('/'));
            case "practice" -> "/console/coverage/practice?year=" + parts[1].split("/", 2)[0];
            case "alarm" -> "/console/portals/alarms";
            default -> "/console/approvals/" + parts[1];
        };
    }
}
