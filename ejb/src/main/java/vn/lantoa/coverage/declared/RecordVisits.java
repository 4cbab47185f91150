package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Records the number of households of a commune that a unit visited with an asset: only a total, no names. */
@UseCase
public class RecordVisits extends PrintedUseCase {
    @Inject
    Organisations organisations;

    /** An entry of a unit. */
    public record Command(Actor by, OrganisationId unit, @Nullable OrganisationId commune, PrintedText text) {}

    /** Records the entry. */
    public void call(Command command) {
        admit(command.by(), command.unit());
        var commune = command.commune();
        if (commune == null) throw new Rejected(Issues.of("commune", "missing"));
        if (organisations.findView(commune).filter(OrganisationView::isCommune).isEmpty())
            throw new Rejected(Issues.of("commune", "unknown", commune));
        var entry = PrintedRules.check(command.text(), today());
        int version = version(command.by(), entry.asset());
        long before = before(command, commune, entry);
        if (before + entry.amount() < 0) throw new Conflict("visits-below-zero", "visits of " + entry.asset());
        write(command, commune, entry, version);
        audit.record(
                command.by(),
                "visits-recorded",
                "asset:" + entry.asset(),
                Map.of("organisation", command.unit().toString(), "number", String.valueOf(entry.amount())));
    }

    private void write(Command command, OrganisationId commune, PrintedRules.Entry entry, int version) {
        database.sql(
                        """
                        insert into visit_tally (id, organisation_id, commune_id, asset_id, version_number, visited_on, visits, made_at,
                            made_by)
                        values (gen_random_uuid(), :unit, :commune, :asset, :version, :day, :amount, :now, :by)""")
                .with(entry)
                .with("unit", command.unit())
                .with("commune", commune)
                .with("version", version)
                .with("now", clock.instant())
                .with("by", command.by().reference())
                .update();
    }

    /** Returns the count of the month so far, with the unit's row locked against concurrent entries. */
    private long before(Command command, OrganisationId commune, PrintedRules.Entry entry) {
        organisations.getLocked(command.unit());
        return database.sql(
                        """
                        select coalesce(sum(visits), 0) as visits from visit_tally
                         where organisation_id = :unit and commune_id = :commune and asset_id = :asset
                           and visited_on between :first and :last""")
                .with("unit", command.unit())
                .with("commune", commune)
                .with("asset", entry.asset())
                .with("first", entry.day().withDayOfMonth(1))
                .with("last", entry.day().withDayOfMonth(entry.day().lengthOfMonth()))
                .value(Long.class)
                .orElse(0L);
    }
}
