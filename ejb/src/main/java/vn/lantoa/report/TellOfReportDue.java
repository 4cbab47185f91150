package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies the authors and submitters of a unit or an office that its report is due; a person with both roles gets one
 * notice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfReportDue implements EventHandler<UnitReminded> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    ReportOffices offices;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(UnitReminded event) {
        var report = event.report();
        var subject = offices.subject(report, event.lastOn() + "-" + event.days());
        var lastOn = DAY.format(LocalDate.parse(event.lastOn()));
        board.tell(
                recipients.holding(offices.writing(report), ReportAccess.TOLD),
                NoticeKind.REPORT_DUE,
                new News(subject, offices.title(report), lastOn, event.at()));
    }
}
