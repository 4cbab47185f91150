package vn.lantoa.approval.review;

import static vn.lantoa.kernel.Columns.instant;
import static vn.lantoa.kernel.Columns.instantOrNull;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Cursor;
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
                             and p.state = 'APPROVED' and p.version_number < s.version_number), 0) as approved_before
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
        var open = text(9).equals("SUBMITTED");
        return new SubmissionLine(
                columns[0].toString(),
                version(),
                text(9),
                new SubmissionLine.Steps(number(10), number(11), text(13)),
                text(14),
                instant(columns[15]),
                instantOrNull(columns[16]),
                open && (Boolean) columns[19] && approves.test(new OrganisationId((UUID) columns[12])));
    }

    private SubmissionLine.SubmittedVersion version() {
        return new SubmissionLine.SubmittedVersion(
                columns[1].toString(),
                number(2),
                text(3).toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                text(4),
                text(5),
                text(6),
                text(7),
                text(8));
    }

    String note() {
        return text(17);
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
