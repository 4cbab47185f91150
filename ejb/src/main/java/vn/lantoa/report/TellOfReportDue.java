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
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;

/** Notifies the authors and submitters of a unit that its report is due; a person with both roles gets one notice. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfReportDue implements EventHandler<UnitReminded> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Roles that may write or submit. */
    private static final Role[] ROLES = {Role.UPLOADER, Role.APPROVER, Role.RELEASER, Role.ADMINISTRATOR};

    @Inject
    Organisations organisations;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(UnitReminded event) {
        var unit = organisations.get(event.unit()).view();
        var subject = "report:" + event.year() + "/" + unit.code() + "/" + event.lastOn() + "-" + event.days();
        var lastOn = DAY.format(LocalDate.parse(event.lastOn()));
        board.tell(
                recipients.holding(event.unit(), ROLES),
                NoticeKind.REPORT_DUE,
                new News(subject, unit.name() + " · " + event.year(), lastOn, event.at()));
    }
}
