package vn.lantoa.release.parity.matrix;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.parity.ParityRow;

/** The assets of the actor's organisations, as the matrix of services and languages counts them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadMatrix {
    /** The most assets that are counted, the latest begun. */
    static final int MOST = 5_000;

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
             where a.organisation_id = any(string_to_array(?, ',')::uuid[])
             order by a.created_at desc, a.id limit\s"""
            + MOST;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public List<MatrixEntry> call(Actor by) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var organisations = access.organisationsOf(by).stream()
                .map(OrganisationId::toString)
                .collect(Collectors.joining(","));
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, at)
                .setParameter(2, at)
                .setParameter(3, organisations)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static MatrixEntry entry(Object[] row) {
        var line = new ParityRow(row).line();
        return new MatrixEntry(
                line.asset(),
                line.language(),
                (String) row[9],
                row[10] == null ? "" : (String) row[10],
                words(row[11]),
                words(row[12]),
                line.state());
    }

    private static List<String> words(Object column) {
        return Stream.of(((String) column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
