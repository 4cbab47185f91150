package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Reads stocks and visits, for officers of the unit and officers with a role at the root. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPrinted {
    private static final String TITLE =
            """
            case when exists (select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                               where r.asset_id = s.asset_id and r.version_number = s.version_number) then ''
                 else coalesce((select v.texts ->> 'title' from asset_version v
                                 where v.asset_id = s.asset_id and v.number = s.version_number), '') end as title""";

    private static final int MOST = 200;

    @Inject
    Access access;

    @Inject
    Database database;

    /** Returns the stocks; stocks that are not used up come first. */
    public List<StockLine> call(Actor by) {
        var own = access.organisationsOf(by);
        if (own.isEmpty()) throw new NotFound("stocks");
        return database.sql("select o.name as unit, s.asset_id as asset, " + TITLE
                        + ", s.version_number as version, s.ordered, s.received, s.given"
                        + " from print_stock s join organisation o on o.id = s.organisation_id"
                        + " where s.organisation_id = any (cast(:own as uuid[]))"
                        + " order by s.received = s.given, o.name collate vietnamese, title,"
                        + " s.version_number desc limit " + MOST)
                .with("own", own)
                .list(StockLine.class);
    }

    /** Returns the visits of a year. */
    public List<VisitLine> visits(Actor by, int year) {
        return database.sql("select o.name as unit, c.name as commune, s.asset_id as asset, " + TITLE + ", s.visits"
                        + " from (select organisation_id, commune_id, asset_id, max(version_number) as version_number,"
                        + " sum(visits) as visits from visit_tally where organisation_id = any (cast(:own as uuid[]))"
                        + " and visited_on between :first and :last group by 1, 2, 3) s"
                        + " join organisation o on o.id = s.organisation_id join organisation c on c.id = s.commune_id"
                        + " order by o.name collate vietnamese, c.name collate vietnamese, title limit " + MOST)
                .with("own", access.organisationsOf(by))
                .with("first", LocalDate.of(year, 1, 1))
                .with("last", LocalDate.of(year, 12, 31))
                .list(VisitLine.class);
    }

    /** The households of a commune that a unit visited in a year with an asset. */
    public record VisitLine(String unit, String commune, AssetId asset, String title, long visits) {}

    /**
     * A unit's stock of a printed version.
     *
     * @param title the title; empty if it was removed by law
     */
    public record StockLine(
            String unit, AssetId asset, String title, int version, long ordered, long received, long given) {
        /** Returns the remaining stock. */
        public long left() {
            return received - given;
        }
    }
}
