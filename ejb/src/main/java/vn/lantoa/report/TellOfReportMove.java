package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies the deciding office of a submitted report, and the writers and submitters of a report that was returned or
 * accepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfReportMove implements EventHandler<ReportMoved> {
    @Inject
    ReportOffices offices;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(ReportMoved event) {
        var report = new ReportKey(event.organisation(), event.year(), event.step());
        var isSubmitted = event.state() == ReportState.SUBMITTED;
        var officers = isSubmitted
                ? recipients.holding(offices.deciding(event.step()), Role.APPROVER)
                : recipients.holding(offices.writing(report), ReportAccess.TOLD);
        var kind =
                switch (event.state()) {
                    case SUBMITTED -> NoticeKind.REPORT_SUBMITTED;
                    case ACCEPTED -> NoticeKind.REPORT_ACCEPTED;
                    default -> NoticeKind.REPORT_RETURNED;
                };
        board.tell(
                officers,
                kind,
                new News(
                        offices.subject(report, String.valueOf(event.number())),
                        offices.title(report),
                        event.reason(),
                        event.at()));
    }
}
