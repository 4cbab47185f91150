package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.coverage.EvidenceReaders;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Reads declarations, for officers of the unit and officers with a role at the root. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadDeclarations {
    private static final String SELECT =
            """
            select d.id, d.organisation_id as organisation, o.code as unit, o.name as unit_name, d.kind, d.title, d.first_on as first,
                   d.last_on as last, d.amount, d.venue, d.proof, d.asset_id as asset, d.tasks, d.audiences,
                   coalesce(v.texts ->> 'title', '') as asset_title, f.sha256 as file_sha256, f.name as file_name, f.name as file,
                   f.type as file_type, f.bytes as file_bytes, d.state,
                   case when e.supported then e.state end as evidence,
                   d.state in ('DECLARED', 'CONFIRMED') and not coalesce(e.supported, true) as gives_way, d.reason, d.made_by
              from declaration d
              join organisation o on o.id = d.organisation_id
              left join evidence e on e.id = d.id
              left join asset_version v on v.asset_id = d.asset_id and v.number = d.version_number
              left join lateral (select d.file_sha256 as sha256, d.file_name as name, d.file_type as type, d.file_bytes as bytes
                                  where not exists (select from withheld_hash w where w.sha256 = d.file_sha256)) f on true
             where\s""";

    @Inject
    Access access;

    @Inject
    EvidenceReaders readers;

    @Inject
    Database database;

    /**
     * A page of a list, latest first.
     *
     * @param unit null for all units whose declarations the actor may read
     * @param after the declaration after which the page begins; null for the first page
     */
    public record Query(@Nullable OrganisationId unit, int year, @Nullable DeclarationId after, int limit) {}

    /** Returns one page. */
    public ListPage<DeclarationView> call(Actor by, Query query) {
        var own = access.organisationsOf(by);
        var unit = query.unit();
        if (own.isEmpty() || unit != null && !own.contains(unit)) throw new NotFound("declarations of " + unit);
        var found = database.sql(
                        SELECT
                                + """
                        d.organisation_id = any (cast(:units as uuid[])) and d.first_on between :first and :last
                           and (cast(:after as uuid) is null or (d.first_on, d.id) <
                                (select a.first_on, a.id from declaration a where a.id = cast(:after as uuid)))
                         order by d.first_on desc, d.id desc limit :limit""")
                .with("units", unit == null ? own : List.of(unit))
                .with("first", LocalDate.of(query.year(), 1, 1))
                .with("last", LocalDate.of(query.year(), 12, 31))
                .with("after", query.after())
                .with("limit", query.limit() + 1)
                .list(DeclarationView.class);
        return ListPage.of(found, query.limit(), one -> one.id().toString());
    }

    /** Returns the declarations of the organiser that could record the event. */
    public List<DeclarationView> withoutEvent(Actor by, CampaignEvent event) {
        return database.sql(
                        SELECT
                                + """
                        d.organisation_id = :unit and d.organisation_id = any (cast(:own as uuid[])) and d.event_id is null
                           and d.kind in ('EVENT', 'TRAINING') and d.state in ('DECLARED', 'CONFIRMED')
                           and d.first_on <= :last and d.last_on >= :first
                         order by d.first_on, d.id limit 50""")
                .with("unit", event.organiser().unit())
                .with("own", access.organisationsOf(by))
                .with("first", event.firstDay())
                .with("last", event.lastDay())
                .list(DeclarationView.class);
    }

    /** Returns one declaration. */
    public DeclarationView get(Actor by, DeclarationId id) {
        return database.sql(SELECT + "d.id = :id and d.organisation_id = any (cast(:own as uuid[]))")
                .with("id", id)
                .with("own", readers.unitsOf(by))
                .first(DeclarationView.class)
                .orElseThrow(() -> new NotFound("declaration:" + id));
    }
}
