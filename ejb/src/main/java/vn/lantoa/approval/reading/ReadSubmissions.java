package vn.lantoa.approval.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Cursor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Submissions, for the officers of the asset's organisation and of the organisation that decides its second step. */
@Stateless
public class ReadSubmissions {
    /** The most submissions one page may have. */
    public static final int MOST = 100;

    private static final String VISIBLE = " where (s.organisation_id = any(string_to_array(?, ',')::uuid[])"
            + " or s.second_organisation_id = any(string_to_array(?, ',')::uuid[]))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /** A page of them, the latest first. */
    public SubmissionPage list(ReviewQuery query, Actor by) {
        var limit = Math.max(1, Math.min(query.limit(), MOST));
        var sql = new StringBuilder(SubmissionRow.SELECT + VISIBLE);
        var parameters = visibleTo(by);
        conditions(query, sql, parameters);
        sql.append(" order by s.submitted_at desc, s.id desc limit ").append(limit + 1);
        var rows = rows(sql.toString(), parameters);
        var approves = approves(by);
        var shown = rows.stream().limit(limit).toList();
        return new SubmissionPage(
                shown.stream().map(row -> row.line(approves)).toList(),
                rows.size() > limit ? shown.get(limit - 1).cursor().text() : null);
    }

    /** One submission with all its decisions. */
    public SubmissionView get(SubmissionId id, Actor by) {
        var parameters = visibleTo(by);
        parameters.add(id.value());
        var row = rows(SubmissionRow.SELECT + VISIBLE + " and s.id = ?", parameters).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("submission:" + id));
        return new SubmissionView(row.line(approves(by)), row.approvedBefore(), row.voidReason(), decisions(id));
    }

    private ArrayList<Object> visibleTo(Actor by) {
        var organisations = access.organisationsOf(by).stream()
                .map(OrganisationId::toString)
                .collect(Collectors.joining(","));
        return new ArrayList<>(List.of(by.id(), organisations, organisations));
    }

    private static void conditions(ReviewQuery query, StringBuilder sql, List<Object> parameters) {
        if (query.state() != null) {
            sql.append(" and s.state = ?");
            parameters.add(query.state().name());
        }
        if (query.asset() != null) {
            sql.append(" and s.asset_id = ?");
            parameters.add(query.asset().value());
        }
        if (query.after() != null) {
            var cursor = Cursor.parse(query.after());
            sql.append(" and (s.submitted_at, s.id) < (?, ?)");
            parameters.add(cursor.at().atOffset(ZoneOffset.UTC));
            parameters.add(cursor.id());
        }
    }

    private List<SubmissionRow> rows(String sql, List<Object> parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new SubmissionRow((Object[]) row)).toList();
    }

    private Predicate<OrganisationId> approves(Actor by) {
        var known = new HashMap<OrganisationId, Boolean>();
        return organisation ->
                known.computeIfAbsent(organisation, one -> by.isOfficer() && access.allows(by, Role.APPROVER, one));
    }

    private List<DecisionLine> decisions(SubmissionId id) {
        List<?> rows = em.createNativeQuery(
                        """
                        select d.step, d.verdict, d.reason, coalesce(f.display_name, ''), d.decided_at, d.seal
                          from approval_decision d left join officer f on f.id = d.decided_by
                         where d.submission_id = ? order by d.step""")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(row -> decision((Object[]) row)).toList();
    }

    private static DecisionLine decision(Object[] row) {
        return new DecisionLine(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Columns.instant(row[4]),
                (String) row[5]);
    }
}
