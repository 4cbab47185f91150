package vn.lantoa.release.parity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.service.ServiceRegister;

/**
 * Reads the actor's assets for the matrix, and the services that get a row: essential services, services of the actor's
 * agencies, and services that the assets explain.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadMatrix {
    /** Maximum number of assets that are counted, the most recently created first. */
    public static final int MOST = 2_000;

    private static final String SELECT = ParityRow.select(
                    """
                    , a.form, coalesce(t.texts, d.texts) ->> 'title' as title,
                    array_to_string(array(select jsonb_array_elements_text(
                        coalesce(coalesce(t.texts, d.texts) -> 'audience', '[]'))), ' ') as audience,
                    coalesce(coalesce(t.texts, d.texts) ->> 'topic', '') || ' ' || array_to_string(array(
                        select jsonb_array_elements_text(
                            coalesce(coalesce(t.notes, d.notes) -> 'procedureCodes', '[]'))), ' ') as services""")
            + """
             left join asset_version t on t.id = v.id left join draft d on d.asset_id = a.id
             where a.id in (
               select l.id from unnest(cast(:organisations as uuid[])) o (id) cross join lateral (
                 select x.* from asset x where x.organisation_id = o.id order by x.created_at desc, x.id limit :most) l
               order by l.created_at desc, l.id limit :most)
             order by a.created_at desc, a.id""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    ServiceRegister register;

    @Inject
    Clock clock;

    /**
     * Content of the matrix.
     *
     * @param services the names of services by code; each service has a row even if no asset explains it
     */
    public record Counted(List<MatrixEntry> entries, Map<String, String> services) {
        /** Returns whether there may be assets that are not counted. */
        public boolean isCut() {
            return entries.size() >= MOST;
        }
    }

    public Counted call(Actor by) {
        var organisations = access.organisationsOf(by);
        var entries = entries(organisations);
        var codes = entries.stream().flatMap(entry -> entry.services().stream()).collect(Collectors.toSet());
        var named = register.named(codes);
        var services = new HashMap<String, String>();
        register.ofAgencies(organisations).forEach(one -> services.put(one.present(), one.name()));
        named.forEach(one -> services.put(one.present(), one.name()));
        var present =
                named.stream().collect(Collectors.toMap(ServiceRegister.Named::code, ServiceRegister.Named::present));
        return new Counted(entries.stream().map(entry -> entry.under(present)).toList(), services);
    }

    private List<MatrixEntry> entries(Set<OrganisationId> organisations) {
        return database
                .sql(SELECT)
                .with("at", clock.instant())
                .with("organisations", organisations)
                .with("most", MOST)
                .list(Row.class)
                .stream()
                .map(Row::entry)
                .toList();
    }

    /** Asset with its audience and services as space-separated codes. */
    private record Row(ParityRow parity, String form, @Nullable String title, String audience, String services) {
        MatrixEntry entry() {
            var line = parity.line();
            return new MatrixEntry(
                    line.asset(),
                    line.language(),
                    form,
                    title == null ? "" : title,
                    words(audience),
                    words(services),
                    line.state());
        }
    }

    private static List<String> words(String column) {
        return Stream.of(column.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
