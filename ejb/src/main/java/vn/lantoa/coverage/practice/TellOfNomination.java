package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;

/** Notifies a unit's nominators and administrators of the province's decision, each person once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfNomination implements EventHandler<NominationDecided> {
    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Inject
    Database database;

    private record Decided(OrganisationId unit, AssetId asset, int year, String name, String reason) {}

    @Override
    public void on(NominationDecided event) {
        var decided = database.sql(
                        """
                        select n.organisation_id as unit, n.asset_id as asset, n.on_year as year,
                               o.name, m.reason
                          from nomination n join organisation o on o.id = n.organisation_id
                          join nomination_move m on m.nomination_id = n.id and m.state = :state
                         where n.id = :nomination""")
                .with(event)
                .first(Decided.class)
                .orElseThrow();
        var officers = recipients.holding(decided.unit(), Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
        var kind = event.state() == NominationState.CHOSEN ? NoticeKind.PRACTICE_CHOSEN : NoticeKind.PRACTICE_DECLINED;
        var subject = "practice:" + decided.year() + "/" + event.nomination();
        var title = decided.name() + " · " + decided.year();
        board.tell(officers, kind, new News(subject, decided.asset(), title, decided.reason(), event.at()));
    }
}
