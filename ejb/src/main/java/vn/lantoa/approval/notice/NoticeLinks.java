package vn.lantoa.approval.notice;

/** Where in the console a notice leads. */
final class NoticeLinks {
    private NoticeLinks() {}

    static String of(String subject) {
        var parts = subject.split(":", 2);
        return (parts[0].equals("release") ? "/console/releases/" : "/console/approvals/") + parts[1];
    }
}
