package vn.lantoa.asset.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.StoredPart;

/** The repository of uploads together with their parts in the store. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UploadRecords {
    @Inject
    Uploads uploads;

    @Inject
    UploadParts pieces;

    public Optional<Upload> find(UploadId id) {
        return uploads.find(id);
    }

    public Upload getLocked(UploadId id) {
        return uploads.getLocked(id);
    }

    /** The stored parts of this upload. */
    public List<StoredPart> parts(UploadId upload) {
        return pieces.parts(upload);
    }

    /** The tails after them. */
    public List<UploadParts.Tail> tails(UploadId upload) {
        return pieces.tails(upload);
    }

    /** Records further parts and tails. */
    public void add(UploadId upload, UploadProgress uploadProgress) {
        if (!uploadProgress.addsTail()) pieces.dropTails(upload);
        uploadProgress.parts().forEach(part -> pieces.addPart(upload, part));
        uploadProgress.tails().forEach(tail -> pieces.addTail(upload, tail));
    }

    /** Deletes the records of an ending upload; returns its leftovers in the store, to be removed. */
    public UploadLeftovers close(Upload upload) {
        var remains = new UploadLeftovers(
                upload.objectKey(),
                upload.findMultipart().orElse(null),
                pieces.tails(upload.id()).stream()
                        .map(UploadParts.Tail::objectKey)
                        .toList());
        pieces.drop(upload.id());
        return remains;
    }
}
