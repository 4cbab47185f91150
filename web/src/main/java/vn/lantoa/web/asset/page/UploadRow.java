package vn.lantoa.web.asset.page;

import vn.lantoa.asset.upload.UploadView;

/**
 * An upload that is not a file of the draft yet, as the page shows it.
 *
 * @param reason the reason of the refusal in words; empty while the file is being checked
 */
public record UploadRow(String name, String reason) {
    static UploadRow of(UploadView upload, IssueWords issues) {
        var refusal = upload.outcome().reason();
        return new UploadRow(upload.file().name(), refusal == null ? "" : issues.what(refusal));
    }
}
