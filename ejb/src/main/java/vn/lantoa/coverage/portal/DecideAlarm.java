package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/**
 * Decides an alarm of a portal or of a photo: a forgery, a mistake of an agency, or a harmless change, which is evidence
 * again. The decision can be changed later.
 */
@UseCase
public class DecideAlarm {
    private static final String SELECT =
            """
            select 'portal-find' as kind, f.state, p.organisation_id as unit, f.asset_id as asset, x.organisation_id as owner
              from portal_find f join agency_portal p on p.id = f.portal_id join asset x on x.id = f.asset_id
             where f.id = :alarm and f.alarmed_at is not null
             union all
            select 'place-sighting', s.state, s.organisation_id, s.asset_id, x.organisation_id
              from place_sighting s join asset x on x.id = s.asset_id
             where s.id = :alarm and s.alarmed_at is not null""";

    private static final String DECIDE =
            """
            with find as (
              update portal_find set state = :decision, decided_by = :by, decided_as = :office, decided_at = :now
               where id = :alarm and state = :state returning id),
            sighting as (
              update place_sighting set state = :decision, decided_by = :by, decided_as = :office, decided_at = :now
               where id = :alarm and state = :state returning id)
            select count(*) from (select id from find union all select id from sighting) decided""";

    @Inject
    AlarmAccess access;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * A decision on an alarm.
     *
     * @param decision forged, mistaken, or confirmed for a harmless change
     */
    public record Command(Actor by, AlarmId alarm, FindState decision) {}

    private record Alarm(String kind, FindState state, OrganisationId unit, AssetId asset, OrganisationId owner) {}

    /** Records the decision. */
    public void call(Command command) {
        Issues.none()
                .when(!command.decision().decidesAlarm(), "decision", "unknown")
                .throwIfAny();
        var readable = access.reading(command.by());
        var alarm = database.sql(SELECT)
                .with("alarm", command.alarm())
                .first(Alarm.class)
                .filter(one -> readable.contains(one.unit()) || readable.contains(one.owner()))
                .orElseThrow(() -> new NotFound("alarm:" + command.alarm()));
        var office = access.office(access.decider(command.by()), alarm.owner(), alarm.unit())
                .orElseThrow(() -> new Forbidden("decide alarms of " + alarm.owner()));
        if (alarm.state() == command.decision()) return;
        decide(command, alarm.state(), office);
        audit.record(
                command.by(),
                alarm.kind() + "-" + command.decision().slug(),
                alarm.kind() + ":" + command.alarm(),
                "organisation",
                alarm.owner(),
                "asset",
                alarm.asset());
    }

    private void decide(Command command, FindState former, AlarmOffice office) {
        long decided = database.sql(DECIDE)
                .with("alarm", command.alarm())
                .with("state", former)
                .with("decision", command.decision())
                .with("by", command.by().reference())
                .with("office", office)
                .with("now", clock.instant())
                .value(Long.class)
                .orElseThrow();
        if (decided == 0) throw new Conflict("changed-meanwhile", "alarm:" + command.alarm());
    }
}
