package vn.lantoa.place;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Reads the register of places, for officers of the unit and officers with a role at the root organisation. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPlaces {
    private static final String SELECT = "select " + Places.CONTENT
            + """
            , p.id, p.code, cast(:hub as text) || '/p/' || p.code as address, o.code as unit, p.reason,
              p.organisation_id as organisation, o.name as unit_name, c.name as commune_name
              from place p join organisation o on o.id = p.organisation_id join organisation c on c.id = p.commune_id
             where\s""";

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    HubAddress hub;

    /**
     * Returns a page of the register, by reference.
     *
     * @param after the last place of the previous page; null for the first page
     */
    public ListPage<PlaceView> call(Actor by, PlaceFilter filter, @Nullable PlaceId after, int limit) {
        var own = access.organisationsOf(by);
        var unit = filter.unit();
        if (own.isEmpty() || unit != null && !own.contains(unit)) throw new NotFound("places of " + unit);
        var narrowing = Narrowing.to(unit == null ? own : Set.of(unit))
                .by("p.commune_id = :commune", "commune", filter.commune())
                .by("p.kind = :kind", "kind", filter.kind())
                .by("p.state = :state", "state", filter.state())
                .by(
                        "(p.reference, p.id) > (select a.reference, a.id from place a where a.id = :after)",
                        "after",
                        after);
        if (!filter.text().isEmpty())
            narrowing.by("(p.reference = :text or p.code = lower(:text))", "text", filter.text());
        else if (filter.state() == null) narrowing.by("p.state <> :closed", "closed", PlaceState.CLOSED);
        var found = select(String.join(" and ", narrowing.clauses) + " order by p.reference, p.id limit :limit")
                .with(narrowing.values)
                .with("limit", limit + 1)
                .list(PlaceView.class);
        return ListPage.of(found, limit, place -> place.id().toString());
    }

    private SqlQuery select(String condition) {
        return database.sql(SELECT + condition).with("hub", hub.url().toString());
    }

    /** SQL conditions for only those criteria that are set, so that each kind of list can use its own index. */
    private static final class Narrowing {
        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        /**
         * Restricts to these units. A single unit is compared by equality, so that the query can read the index in
         * order.
         */
        static Narrowing to(Set<OrganisationId> units) {
            var first = units.iterator().next();
            return units.size() == 1
                    ? new Narrowing().by("p.organisation_id = :unit", "unit", first)
                    : new Narrowing().by("p.organisation_id = any (cast(:units as uuid[]))", "units", units);
        }

        Narrowing by(String clause, String name, @Nullable Object value) {
            if (value == null) return this;
            clauses.add(clause);
            values.put(name, value);
            return this;
        }
    }

    /**
     * Returns one place.
     *
     * @throws NotFound if the caller may not see it
     */
    public PlaceView get(Actor by, PlaceId id) {
        return select("p.id = :id and p.organisation_id = any (cast(:own as uuid[]))")
                .with("id", id)
                .with("own", access.organisationsOf(by))
                .first(PlaceView.class)
                .orElseThrow(() -> new NotFound("place:" + id));
    }

    /** Finds the place with this label code, without checking rights, because the caller has seen the label. */
    public Optional<PlaceView> find(PlaceCode code) {
        return select("p.code = :code").with("code", code).first(PlaceView.class);
    }
}
