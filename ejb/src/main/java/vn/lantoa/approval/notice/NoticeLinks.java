package vn.lantoa.approval.notice;

/** Mapping from the subjects of notices to console pages. */
final class NoticeLinks {
    private NoticeLinks() {}

    static String of(String subject) {
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
            default -> "/console/approvals/" + parts[1];
        };
    }
}
