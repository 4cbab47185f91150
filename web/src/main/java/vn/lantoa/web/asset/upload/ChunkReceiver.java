package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.upload.AppendChunk;
import vn.lantoa.asset.upload.CancelUpload;
import vn.lantoa.asset.upload.ExpectedChecksum;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.SentBytes;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.asset.upload.UploadState;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.CurrentActor;

/**
 * Receives request bodies as bytes of an upload, also from plain forms of browsers without scripts. A file from such a
 * form is stored completely or not at all.
 */
@RequestScoped
public class ChunkReceiver {
    @Inject
    AppendChunk append;

    @Inject
    CancelUpload cancel;

    @Inject
    UploadQueries queries;

    @Inject
    CurrentActor current;

    @Inject
    OpenUpload open;

    /** Returns true if the media type is {@code application/offset+octet-stream}. */
    static boolean isChunk(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.strip().split(";", 2)[0].equalsIgnoreCase(Tus.CHUNK);
    }

    /** Appends the next bytes of a resumable upload. */
    long next(UploadId upload, long offset, HttpHeaders headers, InputStream body) {
        return append(upload, offset, sent(headers, body, false));
    }

    /**
     * Receives the bytes sent with the creation of an upload. A refusal cancels the upload, because the client does not
     * know its id.
     */
    long first(UploadId upload, HttpHeaders headers, InputStream body) {
        return orNothing(upload, sent(headers, body, false));
    }

    /** Receives a whole file in one request. */
    long whole(UploadId upload, HttpHeaders headers, InputStream body) {
        return orNothing(upload, sent(headers, body, true));
    }

    private long orNothing(UploadId upload, SentBytes sent) {
        var kept = false;
        try {
            var offset = append(upload, 0, sent);
            kept = true;
            return offset;
        } finally {
            if (!kept && queries.view(upload, current.actor()).state() == UploadState.OPEN)
                cancel.call(upload, current.actor());
        }
    }

    private long append(UploadId upload, long offset, SentBytes sent) {
        return append.call(new AppendChunk.Command(upload, offset, sent, current.actor()));
    }

    private static SentBytes sent(HttpHeaders headers, InputStream body, boolean whole) {
        return new SentBytes(body, length(headers), checksum(headers), whole);
    }

    static @Nullable Long length(HttpHeaders headers) {
        var length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? null : number(HttpHeaders.CONTENT_LENGTH, "length-missing", length);
    }

    private static @Nullable ExpectedChecksum checksum(HttpHeaders headers) {
        var checksum = headers.getHeaderString(Tus.CHECKSUM);
        return checksum == null ? null : ExpectedChecksum.parse(checksum);
    }

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
            // a form part has neither length nor checksum
            orNothing(opened.id(), new SentBytes(bytes, null, null, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number in this header. Rejects a missing or malformed number, naming the header. */
    static long number(String header, String slug, @Nullable String text) {
        if (text == null || !text.strip().matches("[0-9]{1,18}")) throw new Rejected(slug, Issues.of(header, slug));
        return Long.parseLong(text.strip());
    }
}
