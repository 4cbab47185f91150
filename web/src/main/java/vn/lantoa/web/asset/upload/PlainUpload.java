package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.web.signin.CurrentActor;

/** Files from a plain form, for browsers without scripts: whole or not at all, checked after the answer. */
@RequestScoped
public class PlainUpload {
    @Inject
    OpenUpload open;

    @Inject
    ChunkIntake intake;

    @Inject
    CurrentActor current;

    /** Takes this part of a form as a file of the asset's draft. */
    public void take(AssetId asset, String role, String language, EntityPart file) {
        var pairs = new HashMap<String, String>();
        pairs.put("filename", file.getFileName().orElse(""));
        pairs.put("filetype", String.valueOf(file.getMediaType()));
        pairs.put("role", role);
        pairs.put("language", language);
        var said = new UploadMetadata(pairs);
        var opened = open.call(new OpenUpload.Command(asset, said.label(), null, said.claim(), current.actor()));
        try (var bytes = file.getContent()) {
            intake.whole(opened.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
