package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.upload.AppendChunk;
import vn.lantoa.asset.upload.CancelUpload;
import vn.lantoa.asset.upload.ExpectedChecksum;
import vn.lantoa.asset.upload.SentBytes;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.asset.upload.UploadQueries;
import vn.lantoa.asset.upload.UploadState;
import vn.lantoa.web.request.CurrentActor;

/** Receives request bodies as bytes of an upload. */
@RequestScoped
class ChunkReceiver {
    @Inject
    AppendChunk append;

    @Inject
    CancelUpload cancel;

    @Inject
    UploadQueries queries;

    @Inject
    CurrentActor current;

    /** Returns true if the media type is {@code application/offset+octet-stream}. */
    static boolean isChunk(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.strip().split(";", 2)[0].equalsIgnoreCase(Tus.CHUNK);
    }

    /** Appends the next bytes of a resumable upload. */
    long next(UploadId upload, long offset, HttpHeaders headers, InputStream body) {
        return append(upload, offset, sent(headers, body, false));
    }

    /** Receives the bytes sent with the creation. A refusal cancels the upload, whose id the client does not know. */
    long first(UploadId upload, HttpHeaders headers, InputStream body) {
        return orNothing(upload, sent(headers, body, false));
    }

    /** Receives a whole file in one request. */
    long whole(UploadId upload, HttpHeaders headers, InputStream body) {
        return orNothing(upload, sent(headers, body, true));
    }

    /** Receives a whole file as a form part, which has neither length nor checksum. */
    long whole(UploadId upload, InputStream body) {
        return orNothing(upload, new SentBytes(body, null, null, true));
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
        return length == null ? null : TusNumber.required(HttpHeaders.CONTENT_LENGTH, "length-missing", length);
    }

    private static @Nullable ExpectedChecksum checksum(HttpHeaders headers) {
        var checksum = headers.getHeaderString(Tus.CHECKSUM);
        return checksum == null ? null : ExpectedChecksum.parse(checksum);
    }
}
