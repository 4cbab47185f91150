package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Notifies officers of new alarms: those of the asset's owner, of the province, and of the unit whose portal or place
 * shows the picture. Officers are notified once per alarm, whichever program has stored it. The alarms of a site that
 * copies those of the province are on the board only.
 */
@UseCase
public class TellOfAlarms {
    private static final String TAKE =
            """
            with find as (
              update portal_find f set told_at = :now where f.id in (
                select a.id from portal_find a join agency_portal p on p.id = a.portal_id and p.clone_since is null
                 where a.state = 'ALARM' and a.told_at is null order by a.alarmed_at limit 100 for update of a skip locked)
              returning f.id, f.asset_id, f.version_number, f.alarmed_at, f.portal_id),
            sighting as (
              update place_sighting f set told_at = :now where f.id in (
                select a.id from place_sighting a where a.state = 'ALARM' and a.told_at is null
                 order by a.alarmed_at limit 100 for update skip locked)
              returning f.id, f.asset_id, f.version_number, f.alarmed_at, f.place_id)
            select a.id, a.asset_id as asset, x.organisation_id as owner, a.unit, a.place, a.alarmed_at as at,
                   case when exists (select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                                      where r.asset_id = a.asset_id and r.version_number = a.version_number)
                        then '' else coalesce(v.texts ->> 'title', '') end as title
              from (select f.id, f.asset_id, f.version_number, f.alarmed_at, p.organisation_id as unit, p.host as place
                      from find f join agency_portal p on p.id = f.portal_id
                     union all
                    select s.id, s.asset_id, s.version_number, s.alarmed_at, p.organisation_id, p.reference || ' ' || p.name
                      from sighting s join place p on p.id = s.place_id) a
              join asset x on x.id = a.asset_id
              left join asset_version v on v.asset_id = a.asset_id and v.number = a.version_number
             order by a.alarmed_at, a.id""";

    @Inject
    Database database;

    @Inject
    Organisations organisations;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Inject
    Clock clock;

    private record NewAlarm(
            AlarmId id,
            AssetId asset,
            String title,
            OrganisationId owner,
            OrganisationId unit,
            String place,
            Instant at) {}

    /** Notifies officers of some new alarms; returns false if there were none. */
    @Recurring("PT1M")
    public boolean call() {
        var alarms = database.sql(TAKE).with("now", clock.instant()).list(NewAlarm.class);
        alarms.forEach(this::tell);
        return !alarms.isEmpty();
    }

    private void tell(NewAlarm alarm) {
        var officers = recipients.holding(alarm.owner(), Role.UPLOADER, Role.RELEASER);
        officers.addAll(recipients.holding(organisations.root(), Role.RELEASER, Role.ADMINISTRATOR));
        officers.addAll(recipients.holding(alarm.unit(), Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR));
        var subject = "alarm:" + alarm.id() + "/" + alarm.at();
        board.tell(
                officers,
                NoticeKind.PICTURE_ALARM,
                new News(subject, alarm.asset(), alarm.title(), alarm.place(), alarm.at()));
    }
}
