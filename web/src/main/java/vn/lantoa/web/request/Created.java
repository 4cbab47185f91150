package vn.lantoa.web.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Builds responses with the status 201. */
public final class Created {
    private Created() {}

    /** Returns 201 with the created object and its address relative to the root of the hub. */
    public static Response at(String address, Object made) {
        return Response.created(URI.create(address)).entity(made).build();
    }

    /** Returns a response with a secret, which must not be stored. */
    public static Response secret(Response.Status status, Object made) {
        return Response.status(status)
                .entity(made)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
