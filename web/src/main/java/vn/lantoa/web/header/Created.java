package vn.lantoa.web.header;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers to what made something. */
public final class Created {
    private Created() {}

    /** The answer with what was made and the address at which it is, from the root of the hub on. */
    public static Response at(String address, Object made) {
        return Response.created(URI.create(address)).entity(made).build();
    }
}
