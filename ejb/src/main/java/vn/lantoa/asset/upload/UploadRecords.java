package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.storage.StoredPart;

/** Repository of uploads together with their parts in the store. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UploadRecords {
    @Inject
    Uploads uploads;

    @Inject
    UploadParts parts;

    public Optional<Upload> find(UploadId id) {
        return uploads.find(id);
    }

    public Upload getLocked(UploadId id) {
        return uploads.getLocked(id);
    }

    /** Returns the stored parts of this upload. */
    public List<StoredPart> parts(UploadId upload) {
        return parts.parts(upload);
    }

    /** Returns the tails after the parts of this upload. */
    public List<UploadParts.Tail> tails(UploadId upload) {
        return parts.tails(upload);
    }

    /** Records further parts and tails. */
    public void add(UploadId upload, UploadProgress uploadProgress) {
        if (!uploadProgress.addsTail()) parts.dropTails(upload);
        uploadProgress.parts().forEach(part -> parts.addPart(upload, part));
        uploadProgress.tails().forEach(tail -> parts.addTail(upload, tail));
    }

    /** Deletes the parts and tails of an ending upload; returns its stored leftovers, to be removed by the caller. */
    public UploadLeftovers close(Upload upload) {
        var leftovers = new UploadLeftovers(
                upload.objectKey(),
                upload.findMultipart().orElse(null),
                parts.tails(upload.id()).stream()
                        .map(UploadParts.Tail::objectKey)
                        .toList());
        parts.drop(upload.id());
        return leftovers;
    }
}
