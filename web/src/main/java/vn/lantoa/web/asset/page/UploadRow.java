package vn.lantoa.web.asset.page;

import vn.lantoa.asset.upload.UploadView;

/**
 * An upload that is not among the files of the draft, as its page shows it.
 *
 * @param reason why it was refused, in words; empty while it is being checked
 */
public record UploadRow(String name, String reason) {
    static UploadRow of(UploadView upload, IssueWords issues) {
        var refusal = upload.outcome().refusal();
        return new UploadRow(upload.label().name(), refusal == null ? "" : issues.what(refusal));
    }
}
