package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.web.request.CurrentActor;

/** Uploads from a plain form, for browsers without scripts. Files are stored completely or not at all. */
@RequestScoped
public class PlainUpload {
    @Inject
    OpenUpload open;

    @Inject
    ChunkReceiver receiver;

    @Inject
    CurrentActor current;

    /** Stores this part of a form as a file of the asset's draft. */
    public void take(AssetId asset, String role, String language, EntityPart file) {
        var name = file.getFileName().orElse("");
        take(asset, role, language, name, String.valueOf(file.getMediaType()), file.getContent());
    }

    /** Stores these bytes as a file of the asset's draft and closes the stream. */
    public void take(AssetId asset, String role, String language, String name, String mediaType, InputStream content) {
        var pairs = new HashMap<String, String>();
        pairs.put("filename", name);
        pairs.put("filetype", mediaType);
        pairs.put("role", role);
        pairs.put("language", language);
        var metadata = new UploadMetadata(pairs);
        var opened =
                open.call(new OpenUpload.Command(asset, metadata.label(), null, metadata.claim(), current.actor()));
        try (var bytes = content) {
            receiver.whole(opened.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
