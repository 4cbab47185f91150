package vn.lantoa.approval;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.OrganisationId;

/** Row of {@link #SELECT}. Its parameter {@code :me} is the reading officer. */
record SubmissionRow(
        SubmissionId id,
        Version version,
        Standing standing,
        SubmissionLine.Steps steps,
        SubmissionLine.Said said,
        SubmissionLine.Period period) {
    static final String SELECT =
            """
            select s.id, s.asset_id as asset, s.version_number as number, a.kind, a.language,
                   coalesce(v.texts ->> 'title', '') as title, o.name as organisation, s.seal, v.state as inspection,
                   s.state, s.step, jsonb_array_length(s.deciders) as of, d.id as decider, d.name as deciding,
                   coalesce(f.display_name, '') as by, s.submitted_at, s.ended_at, s.note, s.void_reason,
                   not (me.id in (s.submitted_by, v.created_by)
                        or exists (select 1 from version_file b where b.version_id = v.id and b.added_by = me.id)
                        or exists (select 1 from approval_decision c
                                   where c.submission_id = s.id and c.decided_by = me.id)) as apart,
                   coalesce((select max(p.version_number) from submission p where p.asset_id = s.asset_id
                             and p.state = 'APPROVED' and p.version_number < s.version_number), 0) as approved_before,
                   coalesce((select c.reason from approval_decision c where c.submission_id = s.id
                             order by c.step desc limit 1), '') as reason
              from (select cast(:me as uuid) as id) me
              cross join submission s
              join asset a on a.id = s.asset_id
              join asset_version v on v.id = s.version_id
              join organisation o on o.id = s.organisation_id
              join organisation d on d.id = cast(s.deciders ->> (s.step - 1) as uuid)
              left join officer f on f.id = s.submitted_by
            """;

    /** Version under review. */
    record Version(
            AssetId asset,
            int number,
            AssetKind kind,
            String language,
            String title,
            String organisation,
            Sealed sealed) {
        SubmissionLine.SubmittedVersion shown() {
            return new SubmissionLine.SubmittedVersion(
                    asset, number, kind.slug(), language, title, organisation, sealed.seal(), sealed.inspection());
        }
    }

    record Sealed(Sha256 seal, String inspection) {}

    /**
     * Status of a submission.
     *
     * @param apart whether the reader had no part in the version
     * @param decider the organisation whose approvers decide the current step
     */
    record Standing(
            SubmissionState state,
            boolean apart,
            OrganisationId decider,
            int approvedBefore,
            @Nullable String voidReason) {}

    SubmissionLine line(Predicate<OrganisationId> approves) {
        return new SubmissionLine(
                id,
                version.shown(),
                standing.state(),
                steps,
                said,
                period,
                standing.state() == SubmissionState.SUBMITTED && standing.apart() && approves.test(standing.decider()));
    }

    Cursor cursor() {
        return new Cursor(period.submittedAt(), id.value());
    }
}
