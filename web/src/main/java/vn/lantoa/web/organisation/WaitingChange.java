package vn.lantoa.web.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Response to a requested change that waits for a second administrator.
 *
 * @param change id of the pending change
 */
@Schema(name = "WaitingChange")
public record WaitingChange(
        @Schema(description = "The id of the pending change, for `/api/v1/pending-changes`") String change) {}
