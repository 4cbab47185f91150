package vn.lantoa.approval.reading;

import static vn.lantoa.kernel.Columns.instant;
import static vn.lantoa.kernel.Columns.instantOrNull;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Cursor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;

/** A row of {@link #SELECT}. Its first parameter is the officer who asks. */
record SubmissionRow(Object[] columns) {
    static final String SELECT =
            """
            select s.id, s.asset_id, s.version_number, a.kind, a.language, coalesce(v.texts ->> 'title', ''), o.name,
                   s.seal, v.state, s.state as submission_state, s.step, s.steps, d.id as deciding, d.name as deciding_name,
                   coalesce(f.display_name, ''), s.submitted_at, s.ended_at, s.note, s.void_reason,
                   not (me.id in (s.submitted_by, v.created_by)
                        or exists (select 1 from version_file b where b.version_id = v.id and b.added_by = me.id)
                        or exists (select 1 from approval_decision c
                                   where c.submission_id = s.id and c.decided_by = me.id)) as apart,
                   coalesce((select max(p.version_number) from submission p where p.asset_id = s.asset_id
                             and p.state = 'APPROVED' and p.version_number < s.version_number), 0) as approved_before,
                   coalesce((select c.reason from approval_decision c where c.submission_id = s.id
                             order by c.step desc limit 1), '') as reason
              from (select cast(? as uuid) as id) me
              cross join submission s
              join asset a on a.id = s.asset_id
              join asset_version v on v.id = s.version_id
              join organisation o on o.id = s.organisation_id
              join organisation d on d.id = case when s.step = 2 then coalesce(s.second_organisation_id, s.organisation_id)
                                                 else s.organisation_id end
              left join officer f on f.id = s.submitted_by
            """;

    SubmissionLine line(Predicate<OrganisationId> approves) {
        var state = SubmissionState.valueOf(text(9));
        return new SubmissionLine(
                new SubmissionId((UUID) columns[0]),
                version(),
                state,
                new SubmissionLine.Steps(number(10), number(11), text(13)),
                new SubmissionLine.Said(text(14), text(17), text(21)),
                new SubmissionLine.Period(instant(columns[15]), instantOrNull(columns[16])),
                state == SubmissionState.SUBMITTED
                        && (Boolean) columns[19]
                        && approves.test(new OrganisationId((UUID) columns[12])));
    }

    private SubmissionLine.SubmittedVersion version() {
        return new SubmissionLine.SubmittedVersion(
                new AssetId((UUID) columns[1]),
                number(2),
                AssetKind.valueOf(text(3)).slug(),
                text(4),
                text(5),
                text(6),
                new Sha256(text(7)),
                text(8));
    }

    @Nullable String voidReason() {
        return (String) columns[18];
    }

    int approvedBefore() {
        return number(20);
    }

    Cursor cursor() {
        return new Cursor(instant(columns[15]), (UUID) columns[0]);
    }

    private String text(int column) {
        return (String) columns[column];
    }

    private int number(int column) {
        return ((Number) columns[column]).intValue();
    }
}
