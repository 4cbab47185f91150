package vn.lantoa.web.asset.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;

/** Reads the metadata of a file sent in a single request from the query and the media type. */
final class OneRequest {
    private OneRequest() {}

    static UploadMetadata metadata(UriInfo uri, HttpHeaders headers) {
        var pairs = new HashMap<String, String>();
        uri.getQueryParameters().forEach((key, values) -> pairs.put(key, values.get(0)));
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        // HTTP clients send this type when none was set
        if (type != null && !type.startsWith("application/x-www-form-urlencoded")) pairs.put("filetype", type);
        return new UploadMetadata(pairs);
    }
}
