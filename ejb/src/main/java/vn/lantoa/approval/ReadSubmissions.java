package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Reader of submissions, for the officers of the asset's organisation and of the organisations that decide a step. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class ReadSubmissions {
    /** Maximum number of submissions per page. */
    public static final int MOST = 100;

    private static final String VISIBLE = " where (s.organisation_id = any (cast(:visible as uuid[]))"
            + " or s.decider_ids && cast(:visible as text[]))";

    private static final String LATEST_FIRST = " order by s.submitted_at desc, s.id desc limit ";

    /** The number of most recent returned submissions that are searched for assets without a later submission. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final String RETURNED = SubmissionLine.SELECT
            + " where s.id in (select s.id from submission s" + VISIBLE + " and s.state = :returned" + LATEST_FIRST
            + LOOKED_THROUGH + ") and not exists (select 1 from submission later where later.asset_id = s.asset_id"
            + " and later.submitted_at > s.submitted_at)" + LATEST_FIRST + MOST;

    private static final String WAITING = " from (" + SubmissionLine.SELECT + VISIBLE
            + " and s.state = :open and s.decider_ids && cast(:approving as text[])) one where one.mine";

    private static final String OLDEST_WAITING =
            "select *" + WAITING + " order by one.submitted_at, one.id limit " + MOST;

    private static final String COUNT_WAITING =
            "select count(*) from (select 1" + WAITING + " limit " + MOST + ") counted";

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns one page of submissions, the latest first. */
    public ListPage<SubmissionLine> list(ReviewQuery query, Actor by) {
        var limit = Math.max(1, Math.min(query.limit(), MOST));
        var sql = new StringBuilder(SubmissionLine.SELECT + VISIBLE);
        var parameters = new HashMap<String, Object>();
        conditions(query, sql, parameters);
        sql.append(LATEST_FIRST).append(limit + 1);
        var statement = visible(by, sql.toString()).with(parameters);
        return ListPage.of(statement.list(SubmissionLine.class), limit, line -> line.cursor()
                .text());
    }

    /** Returns the submissions that the reader may decide now, the oldest first. */
    public List<SubmissionLine> waiting(Actor by) {
        return visible(by, OLDEST_WAITING)
                .with("open", SubmissionState.SUBMITTED)
                .list(SubmissionLine.class);
    }

    /**
     * Returns the number of submissions that the reader may decide now; at most {@value #MOST}. The indices on state
     * and deciders give the candidates, and counting stops at the limit, so the cost does not grow with the archive.
     */
    public long countWaiting(Actor by) {
        return visible(by, COUNT_WAITING)
                .with("open", SubmissionState.SUBMITTED)
                .one(Long.class);
    }

    /** Returns the returned submissions whose authors have not submitted the asset again yet. */
    public List<SubmissionLine> returned(Actor by) {
        return visible(by, RETURNED).with("returned", SubmissionState.RETURNED).list(SubmissionLine.class);
    }

    /** Returns one submission with all its decisions. */
    public SubmissionView get(SubmissionId id, Actor by) {
        var row = visible(by, SubmissionLine.SELECT + VISIBLE + " and s.id = :id")
                .with("id", id)
                .first(SubmissionLine.class)
                .orElseThrow(() -> new NotFound("submission:" + id));
        return new SubmissionView(row, decisions(id));
    }

    private SqlQuery visible(Actor by, String sql) {
        var approving = by.isOfficer() ? access.organisationsOf(by, Role.APPROVER) : Set.of();
        return database.sql(sql)
                .with("me", by.id())
                .with("visible", access.organisationsOf(by))
                .with("approving", approving);
    }

    private static void conditions(ReviewQuery query, StringBuilder sql, Map<String, Object> parameters) {
        if (query.state() != null) {
            sql.append(" and s.state = :state");
            parameters.put("state", query.state());
        }
        if (query.asset() != null) {
            sql.append(" and s.asset_id = :asset");
            parameters.put("asset", query.asset());
        }
        if (query.after() != null) {
            var cursor = Cursor.parse(query.after());
            sql.append(" and (s.submitted_at, s.id) < (:at, :after)");
            parameters.put("at", cursor.at());
            parameters.put("after", cursor.id());
        }
    }

    private List<DecisionLine> decisions(SubmissionId id) {
        return database.sql(
                        """
                        select d.step, d.verdict, d.reason, coalesce(f.display_name, '') as decided_by, d.decided_at, d.seal
                          from approval_decision d left join officer f on f.id = d.decided_by
                         where d.submission_id = :submission order by d.step""")
                .with("submission", id)
                .list(DecisionLine.class);
    }

    /** Submission with its decisions. */
    public record SubmissionView(SubmissionLine submission, List<DecisionLine> decisions) {}
}
