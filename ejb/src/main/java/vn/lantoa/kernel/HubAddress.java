package vn.lantoa.kernel;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Public addresses of this hub.
 *
 * @param url the public address, without a trailing slash
 * @param filesUrl the address that serves uploaded files; equal to {@code url} unless a second host is set up
 * @param transport the value of the header {@code Strict-Transport-Security} in responses over TLS (RFC 6797)
 */
public record HubAddress(URI url, URI filesUrl, String transport) {
    /** The default policy: one year, subdomains included. */
    public static final String TRANSPORT = "max-age=31536000; includeSubDomains";

    private static final Pattern POLICY = Pattern.compile("max-age=\\d{1,10}(; ?(includeSubDomains|preload)){0,2}");

    public HubAddress {
        url = trimmed(url);
        filesUrl = trimmed(filesUrl);
        if (!POLICY.matcher(transport).matches())
            throw new IllegalArgumentException("must be such as " + TRANSPORT + ", without quotation marks");
    }

    public HubAddress(URI url, URI filesUrl) {
        this(url, filesUrl, TRANSPORT);
    }

    /** Returns the absolute address of a path that begins with a slash. */
    public URI of(String path) {
        return URI.create(url + path);
    }

    private static URI trimmed(URI uri) {
        return URI.create(uri.toString().replaceAll("(?<!/)/+$", ""));
    }
}
