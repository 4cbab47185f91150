package vn.lantoa.approval;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.rendition.ReadThumbnails;

/**
 * Submission in a list.
 *
 * @param step the step that is waiting or was decided last
 * @param steps the number of steps
 * @param seal the seal of the content under review
 * @param note the submitter's note
 * @param reason the reason of the latest decision; empty if none was given
 * @param kind the slug of the asset's kind
 * @param organisation the name of the owner
 * @param inspection the state of the version's inspection
 * @param deciding the organisation whose approvers decide the step
 * @param by the submitter's name
 * @param approvedBefore the number of the last approved version before the submitted version; 0 if there is none
 * @param voidReason the reason why the submission became void
 * @param words the first words of a version without a thumbnail
 * @param mine whether the reader may decide now: has the role and had no part in making the version
 */
@Schema(name = "Submission")
public record SubmissionLine(
        @Schema(implementation = String.class) SubmissionId id,
        @Schema(implementation = String.class) AssetId asset,
        int version,
        String title,
        @Schema(implementation = String.class) SubmissionState state,
        int step,
        int steps,
        @Schema(implementation = String.class) Sha256 seal,
        String note,
        Instant submittedAt,
        @Nullable Instant endedAt,
        String reason,
        @JsonbTransient String kind,
        @JsonbTransient String language,
        @JsonbTransient String organisation,
        @JsonbTransient String inspection,
        @JsonbTransient String deciding,
        @JsonbTransient String by,
        @JsonbTransient int approvedBefore,
        @JsonbTransient @Nullable String voidReason,
        @JsonbTransient String words,
        @JsonbTransient boolean mine) {
    /**
     * Query of submissions. Parameters: {@code :me} is the reading officer; {@code :approving} says where that officer
     * approves.
     */
    static final String SELECT = "select " + ReadThumbnails.WORDS
            + """
            , s.id, s.asset_id as asset, s.version_number as version, lower(replace(a.kind, '_', '-')) as kind, a.language,
                   coalesce(v.texts ->> 'title', '') as title, o.name as organisation, s.seal, v.state as inspection,
                   s.state, s.step, jsonb_array_length(s.deciders) as steps, d.name as deciding,
                   coalesce(f.display_name, '') as by, s.submitted_at, s.ended_at, s.note, s.void_reason,
                   s.state = 'SUBMITTED' and d.id = any (cast(:approving as uuid[]))
                     and not (me.id in (s.submitted_by, v.created_by)
                        or exists (select 1 from version_file b where b.version_id = v.id and b.added_by = me.id)
                        or exists (select 1 from approval_decision c
                                   where c.submission_id = s.id and c.decided_by = me.id)) as mine,
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

    Cursor cursor() {
        return new Cursor(submittedAt, id.value());
    }
}
