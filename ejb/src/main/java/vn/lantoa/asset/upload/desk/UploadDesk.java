package vn.lantoa.asset.upload.desk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.blob.Duplicates;
import vn.lantoa.asset.upload.Upload;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.Uploads;
import vn.lantoa.kernel.Actor;

/** What an officer sees of the uploads to his organisation's assets. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadDesk {
    @Inject
    Uploads uploads;

    @Inject
    AssetAccess access;

    @Inject
    Duplicates duplicates;

    /** One upload, for whoever may see its asset. */
    public UploadView view(UploadId id, Actor by) {
        var upload = uploads.get(id);
        access.forReading(upload.asset(), by);
        return view(upload, by);
    }

    /** The uploads to an asset, the latest first. */
    public List<UploadView> of(AssetId asset, Actor by) {
        return uploads.of(access.forReading(asset, by).id()).stream()
                .map(upload -> view(upload, by))
                .toList();
    }

    private UploadView view(Upload upload, Actor by) {
        var known = upload.end().findSha256().filter(hash -> upload.end().wasAlreadyThere());
        return UploadView.of(
                upload,
                known.map(hash -> duplicates.of(hash, upload.createdAt(), by)).orElse(List.of()));
    }
}
