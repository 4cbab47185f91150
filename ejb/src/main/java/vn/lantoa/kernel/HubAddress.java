package vn.lantoa.kernel;

import java.net.URI;

/**
 * The public addresses of this hub.
 *
 * @param url the public address, without a slash at the end
 * @param filesUrl the address uploaded files are served from; the same unless a second host is set up
 */
public record HubAddress(URI url, URI filesUrl) {
    public HubAddress {
        url = trimmed(url);
        filesUrl = trimmed(filesUrl);
    }

    /** The absolute address of a path that begins with a slash. */
    public URI of(String path) {
        return URI.create(url + path);
    }

    private static URI trimmed(URI uri) {
        return URI.create(uri.toString().replaceAll("/+$", ""));
    }
}
