package vn.lantoa.asset.upload;

import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.GuardedAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Rejections before any byte of a file is received. */
class OpenUploadTest {
    private final GuardedAsset one = new GuardedAsset();
    private final OpenUpload open = new OpenUpload();

    OpenUploadTest() {
        open.access = one.access;
        open.limits = new UploadLimits() {
            @Override
            public Allowance allowance(AssetKind kind, OrganisationId organisation) {
                return new Allowance(1_000, 1_000);
            }
        };
    }

    @Test
    void only_uploaders_of_the_agency_upload_files() {
        one.assertKept(by -> open("trang.png", "image/png", 10, by));
    }

    @Test
    void a_file_matches_its_name_and_fits_into_the_quota() {
        assertRejected(() -> open("trang.png", "application/pdf", 10, one.uploader), "file not-what-its-name-says");
        assertRejected(() -> open("trang.png", "image/png", 1_001, one.uploader), "file too-large");
    }

    private void open(String name, String type, long length, Actor by) {
        var label = new FileLabel(FileRole.MASTER, null, new FileName(name), type);
        open.call(new OpenUpload.Command(one.asset.id(), label, length, null, by));
    }
}
