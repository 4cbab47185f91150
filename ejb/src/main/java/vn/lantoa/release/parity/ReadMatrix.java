package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** The assets of the actor's organisations, as the matrix of services and languages counts them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadMatrix {
    /** The most assets that are counted, the latest begun. */
    static final int MOST = 2_000;

    private static final String SELECT = ParityRow.select(
                    """
                    , a.form, coalesce(t.texts, d.texts) ->> 'title' as title,
                    array_to_string(array(select jsonb_array_elements_text(
                        coalesce(coalesce(t.texts, d.texts) -> 'audience', '[]'))), ' ') as audience,
                    coalesce(coalesce(t.texts, d.texts) ->> 'topic', '') || ' ' || array_to_string(array(
                        select jsonb_array_elements_text(
                            coalesce(coalesce(t.notes, d.notes) -> 'procedureCodes', '[]'))), ' ') as services""")
            + """
             left join asset_version t on t.id = v.id
             left join draft d on d.asset_id = a.id
             where a.organisation_id = any (cast(:organisations as uuid[]))
             order by a.created_at desc, a.id limit\s"""
            + MOST;

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public List<MatrixEntry> call(Actor by) {
        return database
                .sql(SELECT)
                .with("at", clock.instant())
                .with("organisations", access.organisationsOf(by))
                .list(Row.class)
                .stream()
                .map(Row::entry)
                .toList();
    }

    /** An asset with what it is about: words that are separated by blanks. */
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
