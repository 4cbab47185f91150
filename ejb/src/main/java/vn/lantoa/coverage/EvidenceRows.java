package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Reads the rows of evidence of a year for archiving: rows that count, and rows under objection. */
@ApplicationScoped
public class EvidenceRows {
    // a capture belongs to the use of the same asset, site and month
    private static final String SELECT =
            """
            select e.id, e.use, o.code as unit, cast(:readAs as text) as read_as, e.asset_id as asset,
                   e.version_number as version, e.language, e.audiences, e.tasks, e.plan_version, e.place, e.detail,
                   case when e.address = '' then '' else encode(sha256(convert_to(e.address, 'UTF8')), 'hex') end
                     as address_sha256,
                   coalesce(c.captures, '{}') as captures, coalesce(d.file_sha256, '') as proof_sha256,
                   e.first_on, e.last_on, e.amount, e.sources, e.strength, e.state, e.rule
              from evidence e
              join organisation o on o.id = e.organisation_id
              left join declaration d on d.id = e.id
              left join lateral (select array_agg(distinct s.capture order by s.capture) as captures
                                   from portal_find f join portal_find_day s on s.find_id = f.id
                                   join agency_portal p on p.id = f.portal_id and p.clone_since is null
                                  where e.use = 'SHOWN' and f.asset_id = e.asset_id and f.state = 'CONFIRMED'
                                    and host_in(f.page) = e.place and s.day between e.first_on and e.last_on
                                    and s.capture is not null) c on true
             where e.organisation_id = :unit and e.month between make_date(:year, 1, 1) and make_date(:year, 12, 1) and e.supported and e.state <> 'VOID'
             order by e.month, e.id""";

    @Inject
    Database database;

    /**
     * Returns the rows of a unit.
     *
     * @param readAs code of the unit for which the rows count
     */
    public List<EvidenceRow> of(OrganisationId unit, String readAs, int year) {
        return database.sql(SELECT)
                .with("unit", unit)
                .with("readAs", readAs)
                .with("year", year)
                .list(EvidenceRow.class);
    }
}
