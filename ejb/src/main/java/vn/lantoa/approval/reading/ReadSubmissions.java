package vn.lantoa.approval.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Shows submissions to those of the organisations that take part in them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadSubmissions {
    private static final int MOST = 200;

    private static final String SELECT =
            """
            select s.id, s.asset_id, s.version_number, a.kind, v.texts ->> 'title', o.name, s.state, s.step, s.steps,
                   s.seal, v.state, s.note, coalesce(f.display_name, ''), s.submitted_at, s.ended_at,
                   coalesce((select d.reason from approval_decision d where d.submission_id = s.id
                             order by d.step desc limit 1), '')
            from submission s join asset a on a.id = s.asset_id join asset_version v on v.id = s.version_id
            join organisation o on o.id = s.organisation_id left join officer f on f.id = s.submitted_by
            where (s.organisation_id in (%1$s) or s.second_organisation_id in (%1$s))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** Submissions that wait for a decision, the longest waiting first. */
    public List<SubmissionLine> waiting(Actor by) {
        return lines(by, " and s.state = 'SUBMITTED' order by s.submitted_at", null);
    }

    /** The submissions of an asset, the newest first. */
    public List<SubmissionLine> of(AssetId asset, Actor by) {
        return lines(by, " and s.asset_id = ? order by s.submitted_at desc", asset.value());
    }

    /** One submission. */
    public SubmissionLine get(SubmissionId id, Actor by) {
        return lines(by, " and s.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("submission:" + id));
    }

    private List<SubmissionLine> lines(Actor by, String rest, @Nullable UUID value) {
        var organisations =
                access.organisationsOf(by).stream().map(OrganisationId::value).toList();
        if (organisations.isEmpty()) return List.of();
        var marks = String.join(",", Collections.nCopies(organisations.size(), "?"));
        var query = entities.createNativeQuery(SELECT.formatted(marks) + rest + " limit " + MOST);
        var parameters = new ArrayList<>(organisations);
        parameters.addAll(organisations);
        if (value != null) parameters.add(value);
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static SubmissionLine line(Object[] row) {
        return new SubmissionLine(
                new SubmissionId((UUID) row[0]),
                new AssetId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                AssetKind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                SubmissionState.valueOf((String) row[6]),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                new Sha256((String) row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                instant(row[13]),
                row[14] == null ? null : instant(row[14]),
                (String) row[15]);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) column).toInstant();
    }
}
